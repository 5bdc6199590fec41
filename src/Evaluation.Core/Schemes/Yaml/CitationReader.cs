namespace Evaluation.Schemes.Yaml;

/// <summary>Reads and writes citations: what a scheme or an indicator rests on.</summary>
internal static class CitationReader
{
    internal static ValueList<Citation> Read(MapReader map, string key) => map.Maps(key).Select(ReadOne).ToValueList();

    internal static void Write(string key, ValueList<Citation> citations, YamlWriter yaml) => yaml.List(key, citations, citation =>
    {
        yaml.Text("text", citation.Text);
        yaml.Text("link", citation.Link);
        yaml.Text("verification", SchemeNames.Verifications.Of(citation.Verification), unless: "recalled");
    });

    private static Citation ReadOne(MapReader map)
    {
        var citation = new Citation(
            map.RequiredText("text"),
            ReadLink(map),
            map.Choice("verification", SchemeNames.Verifications) ?? Verification.Recalled);
        map.Finish();
        return citation;
    }

    private static string? ReadLink(MapReader map)
    {
        if (map.Text("link") is not { } link)
            return null;
        if (Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            return link;
        map.Report(SchemeDiagnostics.BadLink, map.PlaceOf("link"), link);
        return null;
    }
}
