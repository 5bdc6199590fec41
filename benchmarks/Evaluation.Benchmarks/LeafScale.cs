using static Evaluation.Benchmarks.BenchmarkScheme;

namespace Evaluation.Benchmarks;

/// <summary>What the five leaves of a group can earn, worked out once.</summary>
internal sealed record LeafScale(decimal[] FullMarks, decimal[] BandPoints, decimal[] LevelPoints)
{
    /// <summary>Under a sum.</summary>
    internal static readonly LeafScale OfSum = Of(LeafFullMarks);

    /// <summary>Under a mean.</summary>
    internal static readonly LeafScale OfMean = Of([100m, 100m, 100m, 100m, 100m]);

    private static LeafScale Of(decimal[] fullMarks) => new(
        fullMarks,
        [.. Shares.Select(share => share * fullMarks[2])],
        [.. Shares.Select(share => share * fullMarks[4])]);
}
