namespace Evaluation.Schemes.Yaml;

/// <summary>Reads and writes rounding rules.</summary>
internal static class RoundingReader
{
    /// <summary>The rule under a key; <see langword="null"/> when it is not there.</summary>
    internal static RoundingRule? Read(MapReader map, string key)
    {
        if (map.Map(key) is not { } inner)
            return null;
        inner.RequireNode("mode");
        RoundingMode mode = inner.Choice("mode", SchemeNames.RoundingModes) ?? RoundingMode.None;
        if (mode != RoundingMode.None)
            inner.RequireNode("digits");
        int digits = ReadDigits(inner);
        inner.Finish();
        return mode == RoundingMode.None ? RoundingRule.None : new RoundingRule(mode, digits);
    }

    internal static void Write(string key, RoundingRule rule, YamlWriter yaml) => yaml.Map(key, () =>
    {
        yaml.Text("mode", SchemeNames.RoundingModes.Of(rule.Mode));
        if (rule.Mode != RoundingMode.None)
            yaml.Number("digits", rule.Digits);
    });

    private static int ReadDigits(MapReader map)
    {
        decimal digits = map.Number("digits") ?? 0;
        if (digits is >= 0 and <= RoundingRule.MaxDigits && digits == decimal.Truncate(digits))
            return (int)digits;
        map.Report(
            SchemeDiagnostics.OutOfRange, map.PlaceOf("digits"), "digits", digits, MarkCheck.DigitRange);
        return 0;
    }
}
