using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Puts the cells of an interaction into the scheme's points.</summary>
internal sealed class TreatmentCells(ReviewContext context, RoundModel model)
{
    private const double Normal95 = 1.959964;

    /// <summary>The cells of a test, in its order.</summary>
    /// <param name="test">The joint test of evaluators by <paramref name="second"/>.</param>
    /// <param name="second">Whom or what evaluators might treat differently.</param>
    /// <param name="found">The cells that became findings, as evaluator and other.</param>
    internal ValueList<TreatmentCell> Of(InteractionTest test, InteractionFactor second, HashSet<(string, string)> found)
    {
        ILookup<(string, string), int> rows = RowsBy(second);
        return test.Cells.Select(cell => Write(cell, [.. rows[(cell.First, cell.Second)]], found.Contains((cell.First, cell.Second)))).ToValueList();
    }

    private TreatmentCell Write(InteractionCell cell, int[] rows, bool isFound)
    {
        double points = context.PerSheet(model, rows, model.ResidualInPoints);
        double reach = cell.Error > 0 ? Normal95 * cell.DifferenceError * context.PerSheet(model, rows, _ => 1) * PointsPerCategory(rows) : double.NaN;
        return new TreatmentCell(cell.First, cell.Second, cell.Count, points, points - reach, points + reach, cell.Z, isFound);
    }

    /// <summary>How many points go with one category more, where the ratings stand: steps of a scale need not be worth the same.</summary>
    private double PointsPerCategory(int[] rows)
    {
        double points = 0;
        double categories = 0;
        foreach (int row in rows)
        {
            double eta = model.Fit.Eta(row);
            if (!model.Fit.Residuals.TookPart[row] || double.IsNaN(eta))
                continue;
            points += model.SlopeAt(row, eta);
            categories += model.Fit.Residuals.Variances[row];
        }

        return categories > 0 ? points / categories : double.NaN;
    }

    private ILookup<(string, string), int> RowsBy(InteractionFactor second)
    {
        RatingTable table = model.Fit.Ratings;
        ValueList<string> evaluators = table.Facets[1].Elements;
        ValueList<string> others = second.LevelsIn(table);
        int[] evaluatorOf = table.ColumnOf(1);
        int[] otherOf = second.ColumnIn(table);
        return Enumerable.Range(0, table.Count).ToLookup(row => (evaluators[evaluatorOf[row]], others[otherOf[row]]));
    }
}
