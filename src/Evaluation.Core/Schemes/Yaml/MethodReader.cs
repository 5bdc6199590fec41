using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads the scoring method of a leaf or an adjustment.</summary>
internal static class MethodReader
{
    /// <summary>The method under the key <c>method</c>; <see langword="null"/> when it is not there or not known, which is reported.</summary>
    internal static ScoringMethod? Read(MapReader map, SchemePlaces places)
    {
        if (NamedChoice.Read(map, "method") is not { } named)
            return null;
        if (MethodEntries.Find(named.Name.Text) is not { } entry)
        {
            map.ReportUnknown(named.Name, "method", MethodEntries.Names);
            return null;
        }

        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "method");
        ScoringMethod method = entry.Read(settings, places);
        settings.Finish();
        return method;
    }
}
