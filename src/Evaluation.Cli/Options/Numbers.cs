using System.Globalization;

namespace Evaluation.Cli.Options;

/// <summary>Numbers as options take them.</summary>
internal static class Numbers
{
    internal static readonly LocalText Whole = new("a whole number", "整数");
    internal static readonly LocalText Shares = new("a number from 0 to 1", "0 至 1 的数");
    internal static readonly LocalText Levels = new("a number above 0 and below 0.5", "大于 0、小于 0.5 的数");
    internal static readonly LocalText Draws = new("a whole number from 999 to 9999999", "999 至 9999999 的整数");

    internal static bool TryWhole(string text, out long? value)
    {
        value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
        return value is not null;
    }

    internal static bool TryShare(string text, out double? value)
    {
        value = TryRead(text, out double share) && share is >= 0 and <= 1 ? share : null;
        return value is not null;
    }

    internal static bool TryLevel(string text, out double? value)
    {
        value = TryRead(text, out double share) && share is > 0 and < 0.5 ? share : null;
        return value is not null;
    }

    internal static bool TryDraws(string text, out int? value) => TryCount(text, 999, 9_999_999, out value);

    internal static LocalText Counts(int least, int most) => new(
        FormattableString.Invariant($"a whole number from {least} to {most}"), FormattableString.Invariant($"{least} 至 {most} 的整数"));

    internal static bool TryCount(string text, int least, int most, out int? value)
    {
        value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least && count <= most ? count : null;
        return value is not null;
    }

    internal static bool TryRead(string text, out double value) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
