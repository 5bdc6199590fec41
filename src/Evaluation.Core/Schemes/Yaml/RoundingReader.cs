namespace Evaluation.Schemes.Yaml;

/// <summary>Reads and writes rounding rules.</summary>
internal static class RoundingReader
{
    /// <summary>The rule under a key; <see langword="null"/> when it is not there.</summary>
    internal static RoundingRule? Read(MapReader map, string key) => map.Map(key) is { } inner ? ReadRule(inner) : null;

    /// <summary>The rule that a mapping says, beside whatever else was read from it.</summary>
    internal static RoundingRule ReadRule(MapReader map)
    {
        map.RequireNode("mode");
        RoundingMode mode = map.Choice("mode", SchemeNames.RoundingModes) ?? RoundingMode.None;
        if (mode != RoundingMode.None)
            map.RequireNode("digits");
        int digits = ReadDigits(map);
        map.Finish();
        return mode == RoundingMode.None ? RoundingRule.None : new RoundingRule(mode, digits);
    }

    internal static void Write(string key, RoundingRule rule, YamlWriter yaml) => yaml.Map(key, () => WriteRule(rule, yaml));

    /// <summary>Writes a rule into the mapping at hand.</summary>
    internal static void WriteRule(RoundingRule rule, YamlWriter yaml)
    {
        yaml.Text("mode", SchemeNames.RoundingModes.Of(rule.Mode));
        if (rule.Mode != RoundingMode.None)
            yaml.Number("digits", rule.Digits);
    }

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
