namespace Evaluation.Schemes;

/// <summary>Bounds within which decimal arithmetic over a scheme cannot overflow and its tree cannot exhaust the stack.</summary>
internal static class SchemeLimits
{
    /// <summary>The most levels of indicators.</summary>
    internal const int MaxLevels = 16;

    /// <summary>The largest full mark, weight, points and grade bound.</summary>
    internal const decimal LargestMark = 1_000_000m;

    /// <summary>The smallest full mark: below it, scores would vanish in the grid on which they are compared.</summary>
    internal const decimal SmallestMark = 0.000001m;

    /// <summary>The most days of a window: twenty years.</summary>
    internal const int LongestWindow = 7_305;

    /// <summary>The most bands or levels of a leaf: each is a rule, and the compiled rules of a leaf are one expression.</summary>
    internal const int MostSteps = 1_000;

    /// <summary>The most items of a checklist, whose points become one nested expression.</summary>
    internal const int MostItems = 100;

    /// <summary>The largest target or band of an observed number.</summary>
    internal const decimal LargestObserved = 1_000_000_000_000_000m;

    /// <summary>The smallest fixed standard deviation: the largest observed number divided by it is still a decimal.</summary>
    internal const decimal SmallestDeviation = 0.000000000001m;

    /// <summary>The most characters of a code.</summary>
    internal const int LongestCode = 100;
}
