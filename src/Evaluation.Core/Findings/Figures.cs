using System.Globalization;

namespace Evaluation.Findings;

/// <summary>Numbers as the text of findings prints them.</summary>
internal static class Figures
{
    private static readonly LocalText Fewer = new("fewer than 1 in 10,000", "1 万次中不到 1 次");
    private static readonly LocalText InTenThousand = new("about {0} in 10,000", "1 万次中约 {0} 次");
    private static readonly LocalText InThousand = new("about {0} in 1,000", "1000 次中约 {0} 次");
    private static readonly LocalText InHundred = new("about {0} in 100", "100 次中约 {0} 次");
    private static readonly LocalText LessPoints = new("{0} points less", "少 {0} 分");
    private static readonly LocalText MorePoints = new("{0} points more", "多 {0} 分");

    /// <summary>Points: one digit from 1 up, two below.</summary>
    internal static string Points(double points) =>
        Zeroless(points.ToString(Math.Abs(points) >= 0.995 ? "0.0" : "0.00", CultureInfo.InvariantCulture));

    /// <summary>A full mark or another number that is mostly whole.</summary>
    internal static string Whole(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Points given beyond others, in words.</summary>
    internal static LocalText Beyond(double points) => (points < 0 ? LessPoints : MorePoints).With(Points(Math.Abs(points)));

    /// <summary>A statistic with two digits.</summary>
    internal static string Statistic(double value) => Zeroless(value.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>How many findings may be false, with as many digits as it needs.</summary>
    internal static string Expected(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A probability after its sign: <c>= 0.003</c>, <c>&lt; 0.0001</c>.</summary>
    internal static string Probability(double p) => p < 0.0001 ? "< 0.0001" : "= " + p.ToString(p < 0.001 ? "0.0000" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>A probability as so many cases of so many.</summary>
    internal static LocalText Odds(double p) => p switch
    {
        < 0.0001 => Fewer,
        < 0.00095 => InTenThousand.With(Math.Round(p * 10_000)),
        < 0.0095 => InThousand.With(Math.Round(p * 1_000)),
        _ => InHundred.With(Math.Round(p * 100)),
    };

    /// <summary>A share in whole percent.</summary>
    internal static LocalText Percent(double share)
    {
        string number = (100 * share).ToString("0", CultureInfo.InvariantCulture);
        return new LocalText(number + " %", number + "%");
    }

    private static string Zeroless(string text) => text is "-0" or "-0.00" ? text[1..] : text;
}
