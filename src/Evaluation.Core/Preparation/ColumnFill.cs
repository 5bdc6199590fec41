namespace Evaluation.Preparation;

/// <summary>Fills missing numbers in with one number for a column, or for each group in it.</summary>
internal static class ColumnFill
{
    internal static void Run(StepWork work, bool withinGroup, Func<double[], double> centre, LocalText why)
    {
        foreach (int column in work.Indicators)
        {
            var centres = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (int subject in work.Missing(column))
            {
                string? group = withinGroup ? work.Subjects[subject].Group : "";
                if (group is null)
                {
                    work.Report(PreparationDiagnostics.NoGroup, work.Subjects[subject].Name, work.Columns[column].Code);
                    continue;
                }

                if (!centres.TryGetValue(group, out double filled))
                    centres.Add(group, filled = centre([.. Peers(work, column, withinGroup ? group : null)]));
                Fill(work, subject, column, double.IsNaN(filled) ? null : filled, why);
            }
        }
    }

    /// <summary>Fills one number in, or tells that there is none.</summary>
    internal static void Fill(StepWork work, int subject, int column, double? filled, LocalText why)
    {
        if (filled is { } number)
            work.Set(subject, column, number, why);
        else
            work.Report(PreparationDiagnostics.StillMissing, work.Subjects[subject].Name, work.Columns[column].Code);
    }

    private static IEnumerable<double> Peers(StepWork work, int column, string? group) => work.Present(column)
        .Where(subject => group is null || work.Subjects[subject].Group == group)
        .Select(subject => work.Table.Numbers[column][subject]);
}
