using Evaluation.Comparison.Matching;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Works out how well the same subjects did on each indicator of both schemes.</summary>
internal sealed class IndicatorMoves(RoundResult before, RoundResult after, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, Indicator> old = before.Scheme.AllIndicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> now = after.Scheme.AllIndicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
    private readonly EffectiveWeights sharesBefore = EffectiveWeights.OfValid(before.Scheme);
    private readonly EffectiveWeights sharesAfter = EffectiveWeights.OfValid(after.Scheme);

    internal ValueList<IndicatorMove> Of(RoundMatching matching)
    {
        Standing[] was = [.. matching.Subjects.Both.Select(match => before.Find(match.Before)!)];
        Standing[] stands = [.. matching.Subjects.Both.Select(match => after.Find(match.After)!)];
        return matching.Indicators.Both.Where(match => old.ContainsKey(match.Before) && now.ContainsKey(match.After))
            .Select(match => Move(match, was, stands)).ToValueList();
    }

    private IndicatorMove Move(Match match, Standing[] was, Standing[] stands)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (Indicator from, Indicator to) = (old[match.Before], now[match.After]);
        (decimal Before, decimal After)[] rates = [.. Rates(match, was, stands)];
        return new IndicatorMove
        {
            Match = match,
            TitleBefore = from.Title,
            Title = to.Title,
            IsLeaf = from.IsLeaf && to.IsLeaf,
            ShareBefore = Precision.Snap(sharesBefore[match.Before]),
            ShareAfter = Precision.Snap(sharesAfter[match.After]),
            IsSameMethod = IsSame(from, to),
            Count = rates.Length,
            MeanBefore = rates.Length == 0 ? null : Precision.Snap(rates.Average(rate => rate.Before)),
            MeanAfter = rates.Length == 0 ? null : Precision.Snap(rates.Average(rate => rate.After)),
        };
    }

    /// <summary>The score rates of those who have one in both rounds.</summary>
    private IEnumerable<(decimal Before, decimal After)> Rates(Match match, Standing[] was, Standing[] stands)
    {
        SchemeNode from = NodeOf(before, match.Before);
        SchemeNode to = NodeOf(after, match.After);
        for (int i = 0; i < was.Length; i++)
        {
            if (RateOf(before, was[i], from) is { } first && RateOf(after, stands[i], to) is { } second)
                yield return (first, second);
        }
    }

    private static SchemeNode NodeOf(RoundResult round, string code) => round.Compiled.Layout.Nodes[round.Compiled.Layout.PositionByCode[code]];

    /// <summary>As <see cref="NodeScore.Rate"/>, without making the line.</summary>
    private static decimal? RateOf(RoundResult round, Standing standing, SchemeNode node) =>
        round.Grid.StatesOf(standing.Card.Position)[node.Position] == NodeState.Scored && node.FullMark != 0
            ? Precision.Snap(Precision.Snap(round.Grid.ScoresOf(standing.Card.Position)[node.Position]) / node.FullMark)
            : null;

    private static bool IsSame(Indicator from, Indicator to) =>
        from.IsLeaf == to.IsLeaf
        && Equals(from.Rounding, to.Rounding)
        && (from.IsLeaf ? Equals(from.Method, to.Method) && Equals(from.Panel, to.Panel) : Equals(from.Aggregation, to.Aggregation));
}
