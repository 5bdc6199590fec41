using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

/// <summary>How all subjects did on one indicator, on the indicator's own scale.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Depth">1 for a first-level indicator.</param>
/// <param name="FullMark">Its full mark.</param>
/// <param name="Scored">How many subjects have a score.</param>
/// <param name="Withheld">For how many it was left out.</param>
/// <param name="Full">How many have the full mark.</param>
/// <param name="Zero">How many have nothing.</param>
/// <param name="Mean">The mean of the scores; <see langword="null"/> when nobody has one, as are the following.</param>
/// <param name="Lowest">The lowest score.</param>
/// <param name="Highest">The highest score.</param>
/// <param name="LowerQuartile">The score that a quarter does not exceed, between two scores by proportion (type 7 of Hyndman and Fan 1996).</param>
/// <param name="UpperQuartile">The score that three quarters do not exceed, in the same way.</param>
internal sealed record IndicatorFigures(
    Indicator Indicator,
    int Depth,
    decimal FullMark,
    int Scored,
    int Withheld,
    int Full,
    int Zero,
    decimal? Mean,
    decimal? Lowest,
    decimal? Highest,
    decimal? LowerQuartile,
    decimal? UpperQuartile)
{
    /// <summary>The score rate (得分率): mean ÷ full mark; <see langword="null"/> when nobody has a score or the full mark is 0.</summary>
    internal decimal? Rate => RateOf(Mean);

    /// <summary>A score as a share of the full mark; <see langword="null"/> for none, or when the full mark is 0.</summary>
    internal decimal? RateOf(decimal? score) => score is { } some && FullMark != 0 ? Precision.Snap(some / FullMark) : null;

    /// <summary>The figures of every indicator, each branch before its children.</summary>
    internal static ValueList<IndicatorFigures> Of(RoundResult result)
    {
        ReadOnlySpan<SchemeNode> nodes = result.Compiled.Layout.Nodes;
        var figures = new IndicatorFigures[nodes.Length - 1];
        for (int position = 1; position < nodes.Length; position++)
            figures[position - 1] = Of(result, nodes[position]);
        return ValueList.Create<IndicatorFigures>(figures);
    }

    private static IndicatorFigures Of(RoundResult result, SchemeNode node)
    {
        int subjects = result.Observations.Subjects.Count;
        decimal[] scores = [.. Enumerable.Range(0, subjects)
            .Where(subject => result.Grid.StatesOf(subject)[node.Position] == NodeState.Scored)
            .Select(subject => Precision.Snap(result.Grid.ScoresOf(subject)[node.Position])).Order()];
        bool any = scores.Length > 0;
        return new IndicatorFigures(
            node.Indicator!,
            node.Depth,
            node.FullMark,
            scores.Length,
            subjects - scores.Length,
            scores.Count(score => score == node.FullMark),
            scores.Count(score => score == 0),
            any ? Precision.Snap(scores.Sum() / scores.Length) : null,
            any ? scores[0] : null,
            any ? scores[^1] : null,
            any ? BoxFigures.Quantile(scores, 0.25m) : null,
            any ? BoxFigures.Quantile(scores, 0.75m) : null);
    }
}
