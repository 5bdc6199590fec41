using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>The scoring methods that a scheme file can name: a new method adds an entry here.</summary>
internal static class MethodEntries
{
    private static readonly MethodEntry[] All =
    [
        new("direct", (_, _) => new DirectPoints(), (_, _) => { }),
        new("proportion", ReadProportion, WriteProportion),
        new("bands", ReadBands, WriteBands),
        new("yes-no", ReadYesNo, WriteYesNo),
        new("levels", ReadLevels, WriteLevels),
        new("goalposts", ReadGoalposts, WriteGoalposts),
        .. RelativeEntries.All,
        new("formula", ReadFormula, WriteFormula),
        new("checklist", ChecklistEntry.Read, ChecklistEntry.Write),
        new("points-per-case", ReadPointsPerCase, WritePointsPerCase),
        new("deduct-per-case", ReadDeductionPerCase, WriteDeductionPerCase),
        new("working-days", WorkingDayEntry.Read, WorkingDayEntry.Write),
        .. WindowEntries.All,
    ];

    /// <summary>The names of all methods.</summary>
    internal static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>The entry of a name, or <see langword="null"/>.</summary>
    internal static MethodEntry? Find(string name) => Array.Find(All, entry => entry.Name == name);

    private static ProportionOfTarget ReadProportion(MapReader map, SchemePlaces places)
    {
        var method = new ProportionOfTarget(map.RequiredNumber("target"), map.Number("floor") ?? 0);
        places.Note(method, map, "target", "floor");
        return method;
    }

    private static void WriteProportion(ScoringMethod method, YamlWriter yaml)
    {
        yaml.Number("target", ((ProportionOfTarget)method).Target);
        yaml.Number("floor", ((ProportionOfTarget)method).Floor, unless: 0);
    }

    private static FormulaText ReadFormula(MapReader map, SchemePlaces places)
    {
        var method = new FormulaText(
            map.RequiredText("formula"), map.Choice("takes", SchemeNames.FormulaKinds) ?? Observations.ValueKind.Number);
        places.Note(method, map, "formula");
        return method;
    }

    private static void WriteFormula(ScoringMethod method, YamlWriter yaml)
    {
        var formula = (FormulaText)method;
        yaml.Text("formula", formula.Formula);
        yaml.Text("takes", SchemeNames.FormulaKinds.Of(formula.Takes), unless: "number");
    }

    private static Goalposts ReadGoalposts(MapReader map, SchemePlaces places)
    {
        var method = new Goalposts(map.RequiredNumber("low"), map.RequiredNumber("high"), map.Flag("logarithmic"));
        places.Note(method, map, "low", "high");
        return method;
    }

    private static void WriteGoalposts(ScoringMethod method, YamlWriter yaml)
    {
        var goalposts = (Goalposts)method;
        yaml.Number("low", goalposts.Low);
        yaml.Number("high", goalposts.High);
        if (goalposts.Logarithmic)
            yaml.Flag("logarithmic", true);
    }

    private static PointsPerCase ReadPointsPerCase(MapReader map, SchemePlaces places)
    {
        var method = new PointsPerCase(map.RequiredNumber("each"), map.Number("cap"));
        places.Note(method, map, "each", "cap");
        return method;
    }

    private static void WritePointsPerCase(ScoringMethod method, YamlWriter yaml)
    {
        yaml.Number("each", ((PointsPerCase)method).Each);
        yaml.Number("cap", ((PointsPerCase)method).Cap);
    }

    private static DeductionPerCase ReadDeductionPerCase(MapReader map, SchemePlaces places)
    {
        var method = new DeductionPerCase(map.RequiredNumber("each"), map.Number("cap"));
        places.Note(method, map, "each", "cap");
        return method;
    }

    private static void WriteDeductionPerCase(ScoringMethod method, YamlWriter yaml)
    {
        yaml.Number("each", ((DeductionPerCase)method).Each);
        yaml.Number("cap", ((DeductionPerCase)method).Cap);
    }

    private static Bands ReadBands(MapReader map, SchemePlaces places)
    {
        map.RequireNode("bands");
        var method = new Bands(BandList.Read(map, places));
        places.Note(method, map, "bands");
        return method;
    }

    private static void WriteBands(ScoringMethod method, YamlWriter yaml) => BandList.Write(((Bands)method).Steps, yaml);

    private static YesNo ReadYesNo(MapReader map, SchemePlaces places)
    {
        var method = new YesNo(map.Number("yes"), map.Number("no") ?? 0);
        places.Note(method, map, "yes", "no");
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
        places.Note(method, map, "levels");
        return method;
    }

    private static Level ReadLevel(MapReader map, SchemePlaces places)
    {
        var level = new Level(map.RequiredText("name", SchemeLimits.LongestCode), map.RequiredNumber("points"));
        places.Note(level, map, "name", "points");
        map.Finish();
        return level;
    }

    private static void WriteLevels(ScoringMethod method, YamlWriter yaml) => yaml.List("levels", ((LevelTable)method).Levels, level =>
    {
        yaml.Text("name", level.Name);
        yaml.Number("points", level.Points);
    });
}
