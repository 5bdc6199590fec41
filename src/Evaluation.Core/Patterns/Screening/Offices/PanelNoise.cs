namespace Evaluation.Patterns.Screening.Offices;

/// <summary>How much the mean of a panel on one leaf scatters by chance, as the evaluators' differences within panels tell it.</summary>
/// <remarks>What an evaluator gives more on a leaf to everybody is taken out: it is no noise.</remarks>
internal sealed class PanelNoise
{
    private readonly HashSet<(int Office, int Leaf)> cells;

    private PanelNoise(HashSet<(int Office, int Leaf)> cells, double variance, int degrees) => (this.cells, Variance, Degrees) = (cells, variance, degrees);

    /// <summary>The variance of a panel's mean, in squared shares; above 0.</summary>
    internal double Variance { get; }

    internal int Degrees { get; }

    /// <summary>Whether several evaluators scored an office on a leaf.</summary>
    internal bool Has(int office, int leaf) => cells.Contains((office, leaf));

    /// <summary>The noise of a round; <see langword="null"/> when hardly any cell has several scores, or they never differ.</summary>
    internal static PanelNoise? Of(PatternRound round)
    {
        var cells = new HashSet<(int Office, int Leaf)>();
        (double squares, double reciprocals, int degrees) = (0, 0, 0);
        for (int leaf = 0; leaf < round.Leaves.Count; leaf++)
        {
            var panels = Enumerable.Range(0, round.Sheets.Count)
                .Where(sheet => round.Sheets[sheet].Evaluator >= 0 && round.Shares[sheet, leaf] is not null)
                .GroupBy(sheet => round.Sheets[sheet].Subject).Where(panel => panel.Count() > 1).ToArray();
            (int Evaluator, double Deviation)[] deviations =
            [
                .. panels.SelectMany(panel =>
                {
                    double mean = panel.Average(sheet => round.Shares[sheet, leaf]!.Value);
                    return panel.Select(sheet => (round.Sheets[sheet].Evaluator, round.Shares[sheet, leaf]!.Value - mean));
                }),
            ];
            ILookup<int, double> byEvaluator = deviations.ToLookup(deviation => deviation.Evaluator, deviation => deviation.Deviation);
            squares += byEvaluator.Sum(own => own.Sum(deviation => (deviation - own.Average()) * (deviation - own.Average())));
            reciprocals += panels.Sum(panel => 1.0 / panel.Count());
            degrees += Math.Max(0, deviations.Length - panels.Length - Math.Max(0, byEvaluator.Count - 1));
            cells.UnionWith(panels.Select(panel => (panel.Key, leaf)));
        }

        return degrees >= 30 && squares / degrees > 1e-12 ? new PanelNoise(cells, squares / degrees * reciprocals / cells.Count, degrees) : null;
    }
}
