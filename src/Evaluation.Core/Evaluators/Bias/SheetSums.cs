using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Bias;

/// <summary>What each evaluator gave each subject beyond expectation, added up over the sheet.</summary>
internal sealed class SheetSums
{
    private const int MostOnStack = 1024;

    private readonly int groups;
    private readonly (int Evaluator, int Subject, double Sum, int Count)[] sheets;

    private SheetSums(int evaluators, int groups, (int Evaluator, int Subject, double Sum, int Count)[] sheets)
    {
        (this.groups, this.sheets) = (groups, sheets);
        CellCount = evaluators * groups;
    }

    /// <summary>Evaluators times groups.</summary>
    internal int CellCount { get; }

    /// <summary>Adds up the residuals in points; ratings without a measure count for nothing.</summary>
    internal static SheetSums Of(RoundModel model, int groups)
    {
        int[] subjects = model.Fit.Ratings.ColumnOf(0);
        int[] evaluators = model.Fit.Ratings.ColumnOf(1);
        return new SheetSums(
            model.Fit.Ratings.Facets[1].Elements.Count,
            groups,
            [
                .. Enumerable.Range(0, subjects.Length).Where(rating => !double.IsNaN(model.Fit.Eta(rating))).GroupBy(rating => (evaluators[rating], subjects[rating]))
                    .Select(sheet => (sheet.Key.Item1, sheet.Key.Item2, sheet.Sum(model.ResidualInPoints), sheet.Count())),
            ]);
    }

    /// <summary>The statistic of all cells together, and of each by evaluator and group.</summary>
    /// <param name="labels">By subject, the position of its group.</param>
    /// <param name="cells">Filled: sum of residuals over the root of the number of ratings, without its sign.</param>
    internal double Statistics(int[] labels, double[] cells)
    {
        Array.Clear(cells);
        Span<int> counts = CellCount <= MostOnStack ? stackalloc int[CellCount] : new int[CellCount];
        counts.Clear();
        foreach ((int evaluator, int subject, double sum, int count) in sheets)
        {
            int cell = (evaluator * groups) + labels[subject];
            cells[cell] += sum;
            counts[cell] += count;
        }

        double all = 0;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = counts[cell] == 0 ? 0 : Math.Abs(cells[cell]) / Math.Sqrt(counts[cell]);
            all += cells[cell] * cells[cell];
        }

        return all;
    }
}
