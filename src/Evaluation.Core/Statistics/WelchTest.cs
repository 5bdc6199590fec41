namespace Evaluation.Statistics;

/// <summary>Compares two groups' means without assuming equal variances (Welch 1947).</summary>
public static class WelchTest
{
    /// <summary>Compares two groups.</summary>
    /// <param name="first">The values of the first group.</param>
    /// <param name="second">The values of the second group.</param>
    /// <returns>The test; <see langword="null"/> when a group has fewer than two values, or neither group varies.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static MeanDifference? Of(IReadOnlyList<double> first, IReadOnlyList<double> second) => YuenTest.Of(first, second, trim: 0);
}
