using System.Globalization;

namespace Evaluation.Cli.Options;

/// <summary>Shares, errors and percentiles as a person writes them: <c>0.25</c>, <c>25%</c>, <c>2pt</c>, <c>5,95</c>.</summary>
internal static class RobustnessValues
{
    internal const long UsualSeed = 1;
    internal const int UsualDraws = 10_000;

    private const int MostDraws = 1_000_000;
    private const double MostShare = 0.99;
    private const double MostPercentile = 49.9;

    internal static readonly LocalText Shares = new("a share from 0 to 0.99, such as 0.25 or 25%", "0 至 0.99 的比例，如 0.25 或 25%");

    internal static readonly LocalText Errors = new(
        "a share of each full mark from 0 to 1, such as 0.03 or 3%, or points such as 2pt", "占各项满分的比例（0 至 1），如 0.03 或 3%；或分数，如 2pt、2分");

    internal static readonly LocalText Percentiles = new("two percentiles as far from either end, such as 5,95", "与两端等距的两个百分位，如 5,95");

    internal static readonly LocalText Draws = Numbers.Counts(1, MostDraws);

    internal static bool TryDraws(string text, out int? value) => Numbers.TryCount(text, 1, MostDraws, out value);

    internal static bool TryShare(string text, out double? value)
    {
        value = TryReadShare(text, out double share) && share is >= 0 and <= MostShare ? share : null;
        return value is not null;
    }

    internal static bool TryError(string text, out StatedError? value)
    {
        value = null;
        string number = text.EndsWith("pt", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('分') ? text[..^1] : "";
        if (number.Length > 0 && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points) && points > 0)
            value = new StatedError(null, points);
        else if (TryReadShare(text, out double share) && share is > 0 and <= 1)
            value = new StatedError(share, null);
        return value is not null;
    }

    /// <summary>Reads two percentiles that add up to 100, as the share of trials between them.</summary>
    internal static bool TryLevel(string text, out double? value)
    {
        value = null;
        string[] ends = text.Split(',');
        if (ends.Length == 2 && Percentile(ends[0]) is { } low && Percentile(ends[1]) is { } high && low is > 0 and <= (decimal)MostPercentile && low + high == 100)
            value = (double)((high - low) / 100);
        return value is not null;
    }

    private static decimal? Percentile(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static bool TryReadShare(string text, out double share)
    {
        bool isPercent = text.EndsWith('%');
        bool isRead = decimal.TryParse(isPercent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        share = (double)(isPercent ? number / 100 : number);
        return isRead;
    }
}
