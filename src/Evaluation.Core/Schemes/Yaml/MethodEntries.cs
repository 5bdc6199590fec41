using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>The scoring methods that a scheme file can name: a new method adds an entry here.</summary>
internal static class MethodEntries
{
    private static readonly MethodEntry[] All =
    [
        new("direct", (_, _) => new DirectPoints(), (_, _) => { }),
        new("proportion", ReadProportion, (method, yaml) => yaml.Number("target", ((ProportionOfTarget)method).Target)),
        new("bands", ReadBands, WriteBands),
        new("yes-no", ReadYesNo, WriteYesNo),
        new("levels", ReadLevels, WriteLevels),
    ];

    /// <summary>The names of all methods.</summary>
    internal static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>The entry of a name, or <see langword="null"/>.</summary>
    internal static MethodEntry? Find(string name) => Array.Find(All, entry => entry.Name == name);

    private static ProportionOfTarget ReadProportion(MapReader map, SchemePlaces places)
    {
        var method = new ProportionOfTarget(map.RequiredNumber("target"));
        places.Note(method, "target", map.PlaceOf("target"));
        return method;
    }

    private static Bands ReadBands(MapReader map, SchemePlaces places)
    {
        map.RequireNode("bands");
        var method = new Bands(map.Maps("bands").Select(band => ReadBand(band, places)).ToValueList());
        places.Note(method, "bands", map.PlaceOf("bands"));
        return method;
    }

    private static Band ReadBand(MapReader map, SchemePlaces places)
    {
        var band = new Band(map.Number("from"), map.RequiredNumber("points"));
        places.Note(band, "", map.Place);
        places.Note(band, "from", map.PlaceOf("from"));
        places.Note(band, "points", map.PlaceOf("points"));
        map.Finish();
        return band;
    }

    private static void WriteBands(ScoringMethod method, YamlWriter yaml) => yaml.List("bands", ((Bands)method).Steps, band =>
    {
        yaml.Number("from", band.From);
        yaml.Number("points", band.Points);
    });

    private static YesNo ReadYesNo(MapReader map, SchemePlaces places)
    {
        var method = new YesNo(map.Number("yes"), map.Number("no") ?? 0);
        places.Note(method, "yes", map.PlaceOf("yes"));
        places.Note(method, "no", map.PlaceOf("no"));
        return method;
    }

    private static void WriteYesNo(ScoringMethod method, YamlWriter yaml)
    {
        var answer = (YesNo)method;
        yaml.Number("yes", answer.Yes);
        yaml.Number("no", answer.No, unless: 0);
    }

    private static LevelTable ReadLevels(MapReader map, SchemePlaces places)
    {
        map.RequireNode("levels");
        var method = new LevelTable(map.Maps("levels").Select(level => ReadLevel(level, places)).ToValueList());
        places.Note(method, "levels", map.PlaceOf("levels"));
        return method;
    }

    private static Level ReadLevel(MapReader map, SchemePlaces places)
    {
        var level = new Level(map.RequiredText("name", SchemeLimits.LongestCode), map.RequiredNumber("points"));
        places.Note(level, "", map.Place);
        places.Note(level, "name", map.PlaceOf("name"));
        places.Note(level, "points", map.PlaceOf("points"));
        map.Finish();
        return level;
    }

    private static void WriteLevels(ScoringMethod method, YamlWriter yaml) => yaml.List("levels", ((LevelTable)method).Levels, level =>
    {
        yaml.Text("name", level.Name);
        yaml.Number("points", level.Points);
    });
}
