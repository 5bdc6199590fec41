using Evaluation.Schemes;

namespace Evaluation.Robustness.Engine;

/// <summary>Rounds scores held in binary as the decimal engine rounds exact ones.</summary>
/// <remarks>
/// 67.125 may be held as 67.12499999999999. What lies within a millionth of the last kept digit of a half counts as a half; scores that truly are
/// so near to one and are none do not occur in practice.
/// </remarks>
internal static class BinaryRounding
{
    private const double Near = 1e-6;

    internal static double Apply(RoundingRule rule, double score) => rule.Mode switch
    {
        RoundingMode.None => score,
        RoundingMode.R4 => (double)rule.ApplyInBinary(score),
        _ => Round(rule, score),
    };

    private static double Round(RoundingRule rule, double score)
    {
        double scale = PowerOfTen(rule.Digits);
        double scaled = Math.Abs(score) * scale;
        double whole = Math.Floor(scaled);
        double rest = scaled - whole;
        bool isHalf = Math.Abs(rest - 0.5) < Math.Max(Near, scaled * 1e-15);
        bool goesUp = isHalf ? rule.Mode == RoundingMode.HalfUp || whole % 2 != 0 : rest > 0.5;
        return Math.CopySign((goesUp ? whole + 1 : whole) / scale, score);
    }

    private static double PowerOfTen(int digits) => digits switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1000,
        _ => Math.Pow(10, digits),
    };
}
