using Evaluation.Custom;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads the indicators of a scheme file, nested by <c>children</c> or flat with <c>parent</c>, into drafts.</summary>
internal sealed class IndicatorReader(SchemePlaces places, SchemeExtensions extensions)
{
    private static readonly string[] Values = ["code", "title", "fullMark", "weight", "method", "panel", "aggregation", "rounding"];

    /// <summary>Reads the list under a key of a mapping.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <param name="above">The draft whose children they are, or <see langword="null"/> at the top.</param>
    internal List<IndicatorDraft> Read(MapReader map, string key, IndicatorDraft? above)
    {
        var drafts = new List<IndicatorDraft>();
        foreach (MapReader item in map.Maps(key, arePartOfThis: false))
            drafts.Add(ReadOne(item, above));
        return drafts;
    }

    private IndicatorDraft ReadOne(MapReader map, IndicatorDraft? above)
    {
        map.Path = map.Node("code") is YamlScalar { Text: { Length: > 0 and <= SchemeLimits.LongestCode } path } ? path : "";
        var indicator = new Indicator
        {
            Code = map.RequiredText("code", SchemeLimits.LongestCode),
            Title = map.RequiredText("title"),
            FullMark = map.Number("fullMark"),
            Weight = map.Number("weight"),
            Basis = CitationReader.Read(map, "basis"),
            Note = map.Text("note"),
            Rounding = RoundingReader.Read(map, "rounding"),
            Method = MethodReader.Read(map, places, extensions),
            Panel = PanelEntries.Read(map),
            Aggregation = AggregationEntries.Read(map),
        };
        var draft = new IndicatorDraft(indicator, ReadParent(map, above, indicator));
        draft.Children.AddRange(Read(map, "children", draft));
        map.Finish();
        draft.Note(places, map, Values);
        return draft;
    }

    private (string Code, Place Place)? ReadParent(MapReader map, IndicatorDraft? above, Indicator indicator)
    {
        if (map.Text("parent", SchemeLimits.LongestCode) is not { } parent)
            return null;
        if (above is null)
            return (parent, map.PlaceOf("parent"));
        if (parent != above.Indicator.Code)
            map.Report(SchemeDiagnostics.ParentInsideChildren, map.PlaceOf("parent"), indicator.Code, above.Indicator.Code, parent);
        return null;
    }
}
