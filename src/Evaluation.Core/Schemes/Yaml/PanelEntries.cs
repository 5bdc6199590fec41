using Evaluation.Schemes.Panels;

namespace Evaluation.Schemes.Yaml;

/// <summary>How panels are read from and written to a scheme file: a name alone, or a mapping with a name and settings.</summary>
internal static class PanelEntries
{
    /// <summary>A new panel adds a line here.</summary>
    private static readonly (string Name, Func<MapReader, Panel> Read)[] All =
    [
        ("mean", _ => new PanelMean()),
        ("trimmed-mean", map => new PanelTrimmedMean(Count(map, "drop"))),
        ("median", _ => new PanelMedian()),
        ("consensus", _ => new PanelConsensus()),
    ];

    /// <summary>The names of all panels.</summary>
    internal static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>Reads the panel of a leaf; <see langword="null"/> when it is not there or not known, which is reported.</summary>
    internal static Panel? Read(MapReader map)
    {
        if (NamedChoice.Read(map, "panel") is not { } named)
            return null;
        int entry = Array.FindIndex(All, entry => entry.Name == named.Name.Text);
        if (entry < 0)
        {
            map.ReportUnknown(named.Name, "panel", Names);
            return null;
        }

        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "panel");
        Panel panel = All[entry].Read(settings) with { AtLeast = Count(settings, "atLeast") };
        settings.Finish();
        return panel;
    }

    /// <summary>Writes a panel; nothing when there is none.</summary>
    internal static void Write(Panel? panel, YamlWriter yaml)
    {
        if (panel is null)
            return;
        if (panel is { AtLeast: 1 } and not PanelTrimmedMean { Drop: > 1 })
            yaml.Text("panel", panel.Name);
        else
            yaml.Map("panel", () => WriteSettings(panel, yaml));
    }

    private static void WriteSettings(Panel panel, YamlWriter yaml)
    {
        yaml.Text("name", panel.Name);
        yaml.Number("drop", (panel as PanelTrimmedMean)?.Drop, unless: 1);
        yaml.Number("atLeast", panel.AtLeast, unless: 1);
    }

    private static int Count(MapReader map, string key)
    {
        decimal count = map.Number(key) ?? 1;
        if (count is >= 1 and <= Panel.Most && count == decimal.Truncate(count))
            return (int)count;
        map.Report(SchemeDiagnostics.OutOfRange, map.PlaceOf(key), key, count, PanelCheck.CountRange);
        return 1;
    }
}
