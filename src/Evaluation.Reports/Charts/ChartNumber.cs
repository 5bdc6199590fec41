using Evaluation.Schemes;
using Evaluation.Scoring;
using ReviewFigures = Evaluation.Findings.Figures;

namespace Evaluation.Reports.Charts;

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

    /// <summary>A statistic with two digits.</summary>
    internal static string Statistic(double value) => ReviewFigures.Statistic(value);

    /// <summary>A probability with three digits, or how small it is.</summary>
    internal static string Probability(double p) => AfterP(p).TrimStart('=', ' ');

    /// <summary>A probability as it stands after the letter p: <c>= 0.003</c>, <c>&lt; 0.0001</c>.</summary>
    internal static string AfterP(double p) => ReviewFigures.Probability(p);
}
