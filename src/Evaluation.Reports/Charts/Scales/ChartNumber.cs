using System.Globalization;
using Evaluation.Schemes;
using Evaluation.Scoring;
using ReviewFigures = Evaluation.Findings.Figures;

namespace Evaluation.Reports.Charts.Scales;

/// <summary>Writes totals and points short enough for a chart, without any culture.</summary>
internal static class ChartNumber
{
    private const int MostDigits = 4;

    /// <summary>A total with its published digits, or at most 4 when it has more.</summary>
    internal static string Total(decimal total, RoundingRule rounding) =>
        rounding.Mode == RoundingMode.None || rounding.Digits > MostDigits
            ? ScoreText.Brief(total, MostDigits)
            : ScoreText.Format(total, rounding);

    /// <summary>Points as a review prints them, and a plus where they are more than nothing.</summary>
    internal static string Signed(double points)
    {
        string text = ReviewFigures.Points(points);
        return points > 0 && text != "0.00" ? "+" + text : text;
    }

    /// <summary>Points as a review prints them.</summary>
    internal static string Points(double points) => ReviewFigures.Points(points);

    /// <summary>A score rate in percent with one digit; a dash for none.</summary>
    internal static string Rate(decimal? rate) =>
        rate is { } some ? decimal.Round(100 * some, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "—";

    /// <summary>A difference of rates in percentage points with one digit, and a plus where it is more than nothing.</summary>
    internal static string SignedRate(decimal? points)
    {
        decimal rounded = decimal.Round(points ?? 0, 1, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0.0" : (rounded > 0 ? "+" : "") + rounded.ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>A number with so many digits at most, and a plus where it is more than nothing.</summary>
    internal static string SignedText(decimal number, int digits)
    {
        string text = ScoreText.Brief(number, digits);
        return number > 0 && text != "0" ? "+" + text : text;
    }

    /// <summary>A statistic with two digits.</summary>
    internal static string Statistic(double value) => ReviewFigures.Statistic(value);

    /// <summary>A probability with three digits, or how small it is.</summary>
    internal static string Probability(double p) => AfterP(p).TrimStart('=', ' ');

    /// <summary>A probability as it stands after the letter p: <c>= 0.003</c>, <c>&lt; 0.0001</c>.</summary>
    internal static string AfterP(double p) => ReviewFigures.Probability(p);
}
