using Evaluation.Custom;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads the scoring method of a leaf or an adjustment.</summary>
internal static class MethodReader
{
    /// <summary>The method under the key <c>method</c>; <see langword="null"/> when it is not there or not known, which is reported.</summary>
    internal static ScoringMethod? Read(MapReader map, SchemePlaces places, SchemeExtensions extensions)
    {
        if (NamedChoice.Read(map, "method") is not { } named)
            return null;
        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "method");
        if (extensions.FindMethod(named.Name.Text) is { } custom)
            return CustomEntries.ReadMethod(custom, named.Name, map, settings, places);
        if (MethodEntries.Find(named.Name.Text) is not { } entry)
        {
            map.ReportUnknown(named.Name, "method", extensions.MethodNames, extensions.Hint);
            return null;
        }

        ScoringMethod method = entry.Read(settings, places);
        settings.Finish();
        return method;
    }
}
