using System.Globalization;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Numbers as a review prints them.</summary>
internal static class Figures
{
    /// <summary>Points with two digits.</summary>
    internal static string Points(double points) => Zeroless(points.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A statistic with two digits.</summary>
    internal static string Statistic(double value) => Zeroless(value.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>A probability with three digits, or how small it is.</summary>
    internal static string Probability(double p) => p < 0.0001 ? "< 0.0001" : p < 0.001 ? p.ToString("0.0000", CultureInfo.InvariantCulture) : p.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A share in whole percent.</summary>
    internal static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Zeroless(string text) => text is "-0" or "-0.00" ? text[1..] : text;
}
