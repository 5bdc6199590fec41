using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How methods about dates inside a window are read from and written to a scheme file.</summary>
internal static class WindowEntries
{
    internal static readonly MethodEntry[] All =
    [
        new("within-window", ReadWithinWindow, WriteWithinWindow),
        new("covered-periods", ReadCoveredPeriods, WriteCoveredPeriods),
        new("longest-gap", ReadLongestGap, WriteLongestGap),
    ];

    private static WithinWindow ReadWithinWindow(MapReader map, SchemePlaces places)
    {
        var method = new WithinWindow(map.RequiredDate("from"), map.RequiredDate("to"), map.RequiredNumber("each"), map.Number("cap"));
        places.Note(method, map, "from", "to", "each", "cap");
        return method;
    }

    private static void WriteWithinWindow(ScoringMethod method, YamlWriter yaml)
    {
        WriteWindow(method, yaml);
        yaml.Number("each", ((WithinWindow)method).Each);
        yaml.Number("cap", ((WithinWindow)method).Cap);
    }

    private static CoveredPeriods ReadCoveredPeriods(MapReader map, SchemePlaces places)
    {
        map.RequireNode("every");
        var method = new CoveredPeriods(
            map.RequiredDate("from"), map.RequiredDate("to"), map.Choice("every", SchemeNames.PeriodLengths) ?? PeriodLength.Month);
        places.Note(method, map, "from", "to", "every");
        return method;
    }

    private static void WriteCoveredPeriods(ScoringMethod method, YamlWriter yaml)
    {
        WriteWindow(method, yaml);
        yaml.Text("every", SchemeNames.PeriodLengths.Of(((CoveredPeriods)method).Every));
    }

    private static LongestGap ReadLongestGap(MapReader map, SchemePlaces places)
    {
        var method = new LongestGap(
            map.RequiredDate("from"), map.RequiredDate("to"), map.RequiredNumber("limit"), WorkingDayEntry.ReadEach(map))
        {
            Cap = map.Number("cap"),
            Bands = BandList.Read(map, places),
        };
        places.Note(method, map, "from", "to", "limit", "each", "cap", "bands");
        return method;
    }

    private static void WriteLongestGap(ScoringMethod method, YamlWriter yaml)
    {
        var gap = (LongestGap)method;
        WriteWindow(method, yaml);
        yaml.Number("limit", gap.Limit);
        yaml.Number("each", gap.Each);
        yaml.Number("cap", gap.Cap);
        BandList.Write(gap.Bands, yaml);
    }

    private static void WriteWindow(ScoringMethod method, YamlWriter yaml)
    {
        yaml.Date("from", ((WindowMethod)method).From);
        yaml.Date("to", ((WindowMethod)method).To);
    }
}
