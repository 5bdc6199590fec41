using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How deadlines in working days are read from and written to a scheme file.</summary>
internal static class WorkingDayEntry
{
    internal static WorkingDayDeadline Read(MapReader map, SchemePlaces places)
    {
        var method = new WorkingDayDeadline(map.RequiredNumber("limit"), map.RequiredNumber("each"));
        places.Note(method, map, "limit", "each");
        return method;
    }

    internal static void Write(ScoringMethod method, YamlWriter yaml)
    {
        yaml.Number("limit", ((WorkingDayDeadline)method).Limit);
        yaml.Number("each", ((WorkingDayDeadline)method).Each);
    }
}
