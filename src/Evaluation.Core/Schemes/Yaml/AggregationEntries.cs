using Evaluation.Schemes.Aggregations;

namespace Evaluation.Schemes.Yaml;

/// <summary>How aggregations are read from and written to a scheme file: a name alone, or a mapping with a name and settings.</summary>
internal static class AggregationEntries
{
    /// <summary>A new aggregation adds a line here.</summary>
    private static readonly (string Name, Func<MapReader, Aggregation> Read)[] All =
    [
        ("sum", _ => Sum.Instance),
        ("weighted-mean", map => new WeightedMean(map.Flag("relative"))),
        ("geometric-mean", map => new GeometricMean(map.Flag("relative"))),
        ("harmonic-mean", map => new HarmonicMean(map.Flag("relative"))),
        ("power-mean", map => new PowerMean(map.RequiredNumber("exponent"), map.Flag("relative"))),
        ("copeland", map => new Copeland(map.Flag("relative"), map.Flag("raw"))),
        ("minimum", _ => new Minimum()),
        ("maximum", _ => new Maximum()),
    ];

    /// <summary>The names of all aggregations.</summary>
    internal static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>Reads the aggregation of a mapping; the plain sum when it has none.</summary>
    internal static Aggregation Read(MapReader map)
    {
        if (NamedChoice.Read(map, "aggregation") is not { } named)
            return Sum.Instance;
        int entry = Array.FindIndex(All, entry => entry.Name == named.Name.Text);
        if (entry < 0)
        {
            map.ReportUnknown(named.Name, "aggregation", Names);
            return Sum.Instance;
        }

        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "aggregation");
        Aggregation aggregation = WithThresholds(All[entry].Read(settings), settings);
        settings.Finish();
        return aggregation;
    }

    /// <summary>Writes an aggregation; nothing for the plain sum.</summary>
    internal static void Write(Aggregation aggregation, YamlWriter yaml)
    {
        if (aggregation == Sum.Instance)
            return;
        bool isPlain = aggregation is { MinimumWeight: 0, MinimumCount: 0 } and not PowerMean and not WeightedAggregation { Relative: true } and not Copeland { Raw: true };
        if (isPlain)
            yaml.Text("aggregation", aggregation.Name);
        else
            yaml.Map("aggregation", () => WriteSettings(aggregation, yaml));
    }

    private static void WriteSettings(Aggregation aggregation, YamlWriter yaml)
    {
        yaml.Text("name", aggregation.Name);
        yaml.Number("exponent", (aggregation as PowerMean)?.Exponent);
        if (aggregation is WeightedAggregation { Relative: true })
            yaml.Flag("relative", true);
        if (aggregation is Copeland { Raw: true })
            yaml.Flag("raw", true);
        yaml.Number("minimumWeight", aggregation.MinimumWeight, unless: 0);
        yaml.Number("minimumCount", aggregation.MinimumCount, unless: 0);
    }

    private static Aggregation WithThresholds(Aggregation aggregation, MapReader map) => aggregation with
    {
        MinimumWeight = map.Number("minimumWeight") ?? 0,
        MinimumCount = map.Number("minimumCount") ?? 0,
    };
}
