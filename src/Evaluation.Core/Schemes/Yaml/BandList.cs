using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How bands are read from and written to a scheme file.</summary>
internal static class BandList
{
    internal static ValueList<Band> Read(MapReader map, SchemePlaces places) =>
        map.Maps("bands").Select(band => ReadBand(band, places)).ToValueList();

    internal static void Write(ValueList<Band> bands, YamlWriter yaml) => yaml.List("bands", bands, band =>
    {
        yaml.Number("from", band.From);
        yaml.Number("points", band.Points);
    });

    private static Band ReadBand(MapReader map, SchemePlaces places)
    {
        var band = new Band(map.Number("from"), map.RequiredNumber("points"));
        places.Note(band, map, "from", "points");
        map.Finish();
        return band;
    }
}
