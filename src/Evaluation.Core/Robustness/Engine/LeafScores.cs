using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>The scores of leaves as the decimal engine gives them, under the round's own scheme or a changed one.</summary>
/// <remarks>So no method is written twice: a draw chooses among columns that were scored before it.</remarks>
internal static class LeafScores
{
    /// <summary>Scores the round again with changed leaves or policies; branches are joined so that no leaf can be refused for their sake.</summary>
    /// <param name="result">The round.</param>
    /// <param name="change">What becomes of each leaf.</param>
    /// <param name="policy">What becomes of the scheme.</param>
    internal static Checked<RoundResult> Again(RoundResult result, Func<Indicator, Indicator> change, Func<Scheme, Scheme> policy)
    {
        Scheme scheme = policy(result.Scheme) with
        {
            Aggregation = Harmless(result.Scheme.Aggregation),
            Indicators = result.Scheme.Indicators.Select(indicator => Changed(indicator, change)).ToValueList(),
        };
        Checked<Scheme> valid = SchemeValidator.Validate(scheme);
        return valid.Value is { } sound
            ? Scorer.For(sound).TryScore(result.Observations)
            : new Checked<RoundResult>(null, valid.Diagnostics);
    }

    /// <summary>The column of a leaf before overrides.</summary>
    internal static NodeColumn Of(RoundResult result, int node)
    {
        ScoreGrid grid = result.Grid;
        double[] values = new double[grid.SubjectCount];
        var states = new NodeState[grid.SubjectCount];
        for (int subject = 0; subject < values.Length; subject++)
        {
            int cell = (subject * grid.Width) + node;
            bool isOverridden = grid.Overridden.TryGetValue(cell, out decimal? before);
            states[subject] = !isOverridden ? grid.States[cell] : before is null ? NodeState.Withheld : NodeState.Scored;
            values[subject] = states[subject] == NodeState.Scored ? (double)(before ?? grid.Scores[cell]) : 0;
        }

        return NodeColumn.Of(values, states);
    }

    /// <summary>By subject: the score that an override set, NaN where none did; <see langword="null"/> when nobody's was overridden.</summary>
    internal static double[]? OverridesOf(RoundResult result, int node)
    {
        ScoreGrid grid = result.Grid;
        double[] values = new double[grid.SubjectCount];
        for (int subject = 0; subject < values.Length; subject++)
        {
            int cell = (subject * grid.Width) + node;
            values[subject] = grid.Overridden.ContainsKey(cell) ? (double)grid.Scores[cell] : double.NaN;
        }

        return Array.TrueForAll(values, double.IsNaN) ? null : values;
    }

    private static Indicator Changed(Indicator indicator, Func<Indicator, Indicator> change) => indicator.IsLeaf
        ? change(indicator)
        : indicator with
        {
            Aggregation = Harmless(indicator.Aggregation),
            Children = indicator.Children.Select(child => Changed(child, change)).ToValueList(),
        };

    private static Aggregation Harmless(Aggregation aggregation) =>
        aggregation is WeightedAggregation ? new WeightedMean(Relative: true) : aggregation;
}
