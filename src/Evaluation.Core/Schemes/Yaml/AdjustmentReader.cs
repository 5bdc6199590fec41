using Evaluation.Custom;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads the adjustments of a scheme file.</summary>
internal sealed class AdjustmentReader(SchemePlaces places, SchemeExtensions extensions)
{
    /// <summary>A new effect adds a line here.</summary>
    private static readonly (string Name, Func<MapReader, AdjustmentEffect> Read)[] Effects =
    [
        ("veto", map => new Veto(Grade(map), map.Number("score"), map.Flag("unscored"))),
        ("fail-mark", map => new FailMark(map.RequiredNumber("below"), Grade(map), map.Number("score"), map.Flag("unscored"))),
        ("part-pass-mark", map => new PartPassMark(
            map.RequiredText("part", SchemeLimits.LongestCode), map.RequiredNumber("below"), Grade(map), map.Number("score"), map.Flag("unscored"))),
        ("deduct", _ => new Deduction()),
        ("bonus", map => new Bonus(map.Number("onlyAbove"))),
        ("override", map => new IndicatorOverride(map.RequiredText("indicator", SchemeLimits.LongestCode), map.RequiredNumber("score"))),
        ("limit", map => new Limit(map.Number("atLeast"), map.Number("atMost"))),
    ];

    /// <summary>The names of all effects.</summary>
    internal static IEnumerable<string> Names => Effects.Select(effect => effect.Name);

    internal ValueList<Adjustment> Read(MapReader map) => map.Maps("adjustments", arePartOfThis: false).Select(ReadOne).ToValueList();

    private Adjustment ReadOne(MapReader map)
    {
        map.Path = map.Node("code") is YamlScalar { Text: { Length: > 0 and <= SchemeLimits.LongestCode } path } ? path : "";
        var adjustment = new Adjustment
        {
            Code = map.RequiredText("code", SchemeLimits.LongestCode),
            Title = map.RequiredText("title"),
            Effect = ReadEffect(map),
            Method = MethodReader.Read(map, places, extensions),
            FullMark = map.Number("fullMark") ?? Scheme.DefaultFullMark,
            Missing = map.Choice("missing", SchemeNames.AbsenceRules) ?? AbsenceRule.Refuse,
            Panel = PanelEntries.Read(map),
            Fault = map.Text("fault", SchemeLimits.LongestCode),
            Basis = CitationReader.Read(map, "basis"),
            Note = map.Text("note"),
        };
        map.Finish();
        places.Note(adjustment, map, "code", "title", "effect", "method", "fullMark", "missing", "panel", "fault");
        if (map.HasErrors)
            places.MarkDoubtful(adjustment);
        return adjustment;
    }

    private AdjustmentEffect ReadEffect(MapReader map)
    {
        map.RequireNode("effect");
        if (NamedChoice.Read(map, "effect") is not { } named)
            return new Limit();
        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "effect");
        if (extensions.FindEffect(named.Name.Text) is { } custom)
            return (AdjustmentEffect?)CustomEntries.ReadEffect(custom, named.Name, map, settings, places) ?? new Limit();
        int effect = Array.FindIndex(Effects, effect => effect.Name == named.Name.Text);
        if (effect < 0)
        {
            map.ReportUnknown(named.Name, "effect", extensions.EffectNames, extensions.Hint);
            return new Limit();
        }

        AdjustmentEffect read = Effects[effect].Read(settings);
        settings.Finish();
        return read;
    }

    private static string? Grade(MapReader map) => map.Text("grade", SchemeLimits.LongestCode);
}
