namespace Evaluation.Schemes.Yaml;

/// <summary>How aggregations are read from and written to a scheme file: a name alone, or a mapping with a name and settings.</summary>
internal static class AggregationEntries
{
    private static readonly string[] Names = ["sum", "weighted-mean"];

    /// <summary>Reads the aggregation of a mapping; the plain sum when it has none.</summary>
    internal static Aggregation Read(MapReader map)
    {
        (YamlScalar Name, MapReader? Settings)? named = NamedChoice.Read(map, "aggregation");
        if (named is not { } found)
            return Sum.Instance;
        Aggregation aggregation = Sum.Instance;
        if (found.Name.Text == "weighted-mean")
            aggregation = new WeightedMean(found.Settings?.Flag("relative") ?? false);
        else if (found.Name.Text != "sum")
            map.ReportUnknown(found.Name, "aggregation", Names);
        if (Names.Contains(found.Name.Text))
            found.Settings?.Finish();
        return aggregation;
    }

    /// <summary>Writes an aggregation; nothing for the plain sum.</summary>
    internal static void Write(Aggregation aggregation, YamlWriter yaml)
    {
        if (aggregation is WeightedMean { Relative: false })
            yaml.Text("aggregation", aggregation.Name);
        else if (aggregation is WeightedMean)
            yaml.Map("aggregation", () =>
            {
                yaml.Text("name", aggregation.Name);
                yaml.Flag("relative", true);
            });
    }
}
