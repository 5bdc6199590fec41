using System.Globalization;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Writes scores as text, without any culture.</summary>
public static class ScoreText
{
    /// <summary>More than the units of <see cref="Precision"/> that the shares of a large scheme can be off by.</summary>
    private const decimal Negligible = 0.000000000001m;

    private const string AllDigits = "0.##################";

    /// <summary>All digits of a number, up to 18 after the point, without trailing zeros.</summary>
    public static string Format(decimal score) => score.ToString(AllDigits, CultureInfo.InvariantCulture);

    /// <summary>A score as it is published: with the digits of its rounding (0 included), or all digits when it is not rounded.</summary>
    public static string Format(decimal score, RoundingRule rounding) =>
        rounding.Mode == RoundingMode.None
            ? Format(score)
            : score.ToString("F" + rounding.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>At most so many digits after the point, a half away from zero, without trailing zeros: for reading, not for reckoning.</summary>
    public static string Brief(decimal score, int digits = 4) =>
        Format(decimal.Round(score, digits, MidpointRounding.AwayFromZero));

    /// <summary>As <see cref="Brief"/>, with ≈ before it when that is not the number, but for an unending share's last digit.</summary>
    internal static string About(decimal score, int digits)
    {
        decimal brief = decimal.Round(score, digits, MidpointRounding.AwayFromZero);
        return (Math.Abs(score - brief) > Negligible ? "≈" : "") + Format(brief);
    }
}
