namespace Evaluation.Scoring;

/// <summary>The grid on which scores are compared, rounded and shown.</summary>
/// <remarks>
/// A <see cref="decimal"/> holds 28 digits. A division such as 100 ÷ 3 cannot be held exactly, and three times its result is
/// 99.99…9, not 100. So the points that go up the tree keep all digits, and every score is put on a grid of 10⁻¹⁸ before it is
/// compared, rounded, shown or added up in an explanation. Scores closer than that are equal.
/// </remarks>
internal static class Precision
{
    internal const int Digits = 18;

    internal static decimal Snap(decimal score) => decimal.Round(score, Digits, MidpointRounding.ToEven);

    /// <summary>A score out of one full mark as it would be out of another; itself, with all its digits, when they are equal.</summary>
    internal static decimal Rescale(decimal score, decimal from, decimal to) => from == to ? score : Snap(score * to / from);
}
