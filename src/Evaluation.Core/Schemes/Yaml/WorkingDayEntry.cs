using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How deadlines in working days are read from and written to a scheme file.</summary>
internal static class WorkingDayEntry
{
    internal static WorkingDayDeadline Read(MapReader map, SchemePlaces places)
    {
        var method = new WorkingDayDeadline(map.RequiredNumber("limit"), ReadEach(map))
        {
            Clock = map.Choice("clock", SchemeNames.Clocks) ?? WorkingDayClock.Count,
            Cap = map.Number("cap"),
            Bands = BandList.Read(map, places),
        };
        places.Note(method, map, "limit", "each", "clock", "cap", "bands");
        return method;
    }

    internal static void Write(ScoringMethod method, YamlWriter yaml)
    {
        var deadline = (WorkingDayDeadline)method;
        yaml.Number("limit", deadline.Limit);
        yaml.Number("each", deadline.Each);
        yaml.Number("cap", deadline.Cap);
        yaml.Text("clock", SchemeNames.Clocks.Of(deadline.Clock), unless: "count");
        BandList.Write(deadline.Bands, yaml);
    }

    /// <summary>What each day beyond a limit takes away, which must be there when there are no bands.</summary>
    internal static decimal? ReadEach(MapReader map)
    {
        if (map.Node("bands") is null)
            map.RequireNode("each");
        return map.Number("each");
    }
}
