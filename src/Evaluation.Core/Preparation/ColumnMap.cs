namespace Evaluation.Preparation;

/// <summary>Gives every number of a column another one that depends on all of them.</summary>
internal static class ColumnMap
{
    internal static void Run(StepWork work, Func<double[], double[]> map, LocalText why) => Run(work, numbers => (map(numbers), why));

    /// <summary>The same where the reason differs from column to column.</summary>
    internal static void Run(StepWork work, Func<double[], (double[] Mapped, LocalText Why)> map)
    {
        foreach (int column in work.Indicators)
        {
            double[] numbers = work.Numbers(column);
            if (numbers.Distinct().Take(2).Count() < 2)
                work.Report(PreparationDiagnostics.Constant, work.Columns[column].Code);
            else
                Put(work, column, map(numbers));
        }
    }

    private static void Put(StepWork work, int column, (double[] Mapped, LocalText Why) map) => Put(work, column, map.Mapped, map.Why);

    /// <summary>Puts a number in the place of each that there is.</summary>
    internal static void Put(StepWork work, int column, double[] mapped, LocalText why)
    {
        int[] subjects = work.Present(column);
        for (int i = 0; i < subjects.Length; i++)
            work.Set(subjects[i], column, mapped[i], why);
    }
}
