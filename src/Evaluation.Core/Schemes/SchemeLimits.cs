namespace Evaluation.Schemes;

/// <summary>Bounds within which decimal arithmetic over a scheme cannot overflow and its tree cannot exhaust the stack.</summary>
internal static class SchemeLimits
{
    /// <summary>The most levels of indicators.</summary>
    internal const int MaxLevels = 16;

    /// <summary>The largest full mark, weight, points and grade bound.</summary>
    internal const decimal LargestMark = 1_000_000m;

    /// <summary>The largest target or band of an observed number.</summary>
    internal const decimal LargestObserved = 1_000_000_000_000_000m;

    /// <summary>The most characters of a code.</summary>
    internal const int LongestCode = 100;
}
