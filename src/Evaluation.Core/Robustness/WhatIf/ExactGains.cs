using System.Numerics;
using Evaluation.Numerics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>What improvements add to an additive total, in whole units, so that sums of them lose nothing.</summary>
/// <param name="Total">The total now, in units.</param>
/// <param name="Gains">By leaf and step: what it adds, in units.</param>
/// <param name="PerPoint">Units in a point.</param>
internal sealed record ExactGains(decimal Total, decimal[][] Gains, decimal PerPoint)
{
    /// <summary>The largest number of units: above it decimals have no room for a sum.</summary>
    private static readonly BigInteger Most = BigInteger.Pow(10, 26);

    private const int Fine = Precision.Digits + 4;

    /// <summary>The total with some gains, as it is compared.</summary>
    internal decimal With(decimal gain) => Precision.Snap((Total + gain) / PerPoint);

    /// <summary>The gains; <see langword="null"/> when the scorer found others, so that they may not add up.</summary>
    internal static ExactGains? Of(Scorecard card, ImprovementStep[][] leaves)
    {
        ExactRatio[][] gains = [.. leaves.Select(leaf => leaf.Select(step => GainOf(card, step)).ToArray())];
        ExactRatio total = leaves.Length == 0 ? ExactRatio.Of(card.ExactScore!.Value) : TotalOf(card, leaves[0][0]);
        BigInteger unit = ExactRatio.CommonDenominator(gains.SelectMany(leaf => leaf).Append(total));
        BigInteger largest = gains.Aggregate(Units(total, unit), (sum, leaf) => sum + leaf.Max(gain => Units(gain, unit)));
        bool agrees = gains.Zip(leaves).All(pair => pair.First.Zip(pair.Second).All(gain => Agree(gain.First, gain.Second.Gain)));
        if (!agrees)
            return null;

        // Where there is no room for a common unit, four digits below the grid of totals are left for what sums lose.
        return largest > Most || unit > Most
            ? new ExactGains(total.ToDecimal(Fine), [.. gains.Select(leaf => leaf.Select(gain => gain.ToDecimal(Fine)).ToArray())], 1)
            : new ExactGains(
                (decimal)Units(total, unit), [.. gains.Select(leaf => leaf.Select(gain => (decimal)Units(gain, unit)).ToArray())], (decimal)unit);
    }

    /// <summary>Whether a gain is what the scorer found: not where weights were spread over siblings, or a branch asks for more scores.</summary>
    private static bool Agree(ExactRatio exact, decimal scored) => Math.Abs(exact.ToDecimal(Precision.Digits) - scored) < 0.000000000000001m;

    /// <summary>A step that adds nothing, as where a branch is overridden, adds exactly nothing.</summary>
    private static ExactRatio GainOf(Scorecard card, ImprovementStep step)
    {
        if (step.Gain == 0)
            return ExactRatio.Of(0);
        SchemeNode node = NodeOf(card, step);
        return ShareLines.Above(card.Result, card.Position, node).Slope * ExactRatio.Of(step.AllPoints) / ExactRatio.Of(node.FullMark);
    }

    private static ExactRatio TotalOf(Scorecard card, ImprovementStep step)
    {
        SchemeNode node = NodeOf(card, step);
        (ExactRatio constant, ExactRatio slope) = ShareLines.Above(card.Result, card.Position, node);
        ExactRatio total = constant + (slope * ExactRatio.Of(ScoreOf(card, step.Leaf.Code)) / ExactRatio.Of(node.FullMark));
        bool isSame = total.ToDecimal(Precision.Digits) == Precision.Snap(card.ExactScore!.Value);
        return isSame ? total : ExactRatio.Of(card.ExactScore.Value);
    }

    /// <summary>A leaf's score with all its digits: sums of scores on the grid would lose a unit of it.</summary>
    internal static decimal ScoreOf(Scorecard card, string code) =>
        card.Result.Grid.ScoresOf(card.Position)[card.Result.Compiled.Layout.PositionByCode[code]];

    private static SchemeNode NodeOf(Scorecard card, ImprovementStep step) =>
        card.Result.Compiled.Layout.Nodes[card.Result.Compiled.Layout.PositionByCode[step.Leaf.Code]];

    private static BigInteger Units(ExactRatio ratio, BigInteger unit) => ratio.Numerator * (unit / ratio.Denominator);
}
