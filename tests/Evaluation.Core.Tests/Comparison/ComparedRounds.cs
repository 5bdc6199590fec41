using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Small rounds to compare.</summary>
internal static class ComparedRounds
{
    /// <summary>A scheme that sums leaves out of the given full marks.</summary>
    internal static Scheme Sum(params (string Code, string Title, decimal FullMark)[] leaves) => TestRounds.OneLeaf() with
    {
        FullMark = leaves.Sum(leaf => leaf.FullMark),
        Indicators = leaves.Select(leaf => TestRounds.Direct(leaf.Code, leaf.FullMark) with { Title = leaf.Title }).ToValueList(),
    };

    /// <summary>A scheme that takes the mean of two leaves.</summary>
    internal static Scheme Mean(decimal first, decimal second) => TestRounds.OneLeaf() with
    {
        Aggregation = new WeightedMean(),
        Indicators = [TestRounds.Direct("A", 100, first), TestRounds.Direct("B", 100, second)],
    };

    /// <summary>Scores subjects with points on each leaf, in order.</summary>
    internal static RoundResult Score(Scheme scheme, params (string Subject, decimal[] Points)[] rows)
    {
        var builder = new ObservationTableBuilder(scheme);
        Indicator[] leaves = [.. scheme.ObservedLeaves];
        foreach ((string subject, decimal[] points) in rows)
        {
            for (int leaf = 0; leaf < leaves.Length; leaf++)
                builder.Add(subject, leaves[leaf].Code, ObservedValue.OfNumber(points[leaf]));
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    /// <summary>Scores subjects that have the same points on one leaf.</summary>
    internal static RoundResult Of(params string[] subjects) => Score(Sum(("A", "信息公开", 100)), [.. subjects.Select(subject => (subject, new decimal[] { 50 }))]);
}
