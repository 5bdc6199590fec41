namespace Evaluation.Evaluators.Bias;

/// <summary>How far each evaluator's ratings lie from the mean of all who rated the same cell, subject by subject, in points.</summary>
/// <remarks>
/// No model stands behind them: whatever is true of the subject, the others of the panel saw it too (Emerson, Seltzer and Lin 2009). Cells that only one evaluator
/// rated say nothing. A subject gives one number per evaluator, the sum over its cells, because its cells are not independent.
/// </remarks>
internal sealed class Discrepancies
{
    private readonly Dictionary<int, Dictionary<int, double>> byEvaluator = [];

    private Discrepancies()
    {
    }

    /// <summary>The subjects of an evaluator with their discrepancies, in the order of the subjects; empty when there are none.</summary>
    internal IReadOnlyList<(int Subject, double Points)> Of(int evaluator) =>
        byEvaluator.TryGetValue(evaluator, out Dictionary<int, double>? subjects)
            ? [.. subjects.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))]
            : [];

    internal static Discrepancies Of(EvaluatorRatings ratings)
    {
        var discrepancies = new Discrepancies();
        foreach (IGrouping<(int Subject, int Leaf), EvaluatorRating> cell in ratings.Ratings.GroupBy(rating => (rating.Subject, rating.Leaf)))
        {
            EvaluatorRating[] panel = [.. cell];
            if (panel.Length < 2)
                continue;
            double mean = panel.Average(rating => (double)rating.Points);
            foreach (EvaluatorRating rating in panel)
                discrepancies.Add(rating.Evaluator, rating.Subject, (double)rating.Points - mean);
        }

        return discrepancies;
    }

    private void Add(int evaluator, int subject, double points)
    {
        if (!byEvaluator.TryGetValue(evaluator, out Dictionary<int, double>? subjects))
            byEvaluator.Add(evaluator, subjects = []);
        subjects[subject] = subjects.GetValueOrDefault(subject) + points;
    }
}
