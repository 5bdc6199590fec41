using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How the methods that compare subjects with each other are read from and written to a scheme file.</summary>
internal static class RelativeEntries
{
    internal static IEnumerable<MethodEntry> All =>
    [
        new("min-max", ReadMinMax, (method, yaml) =>
        {
            yaml.Number("lowest", ((MinMax)method).Lowest, unless: 0);
            yaml.Number("min", ((MinMax)method).Min);
            yaml.Number("max", ((MinMax)method).Max);
            WriteDirection(method, yaml);
        }),
        new("z-score", ReadZScore, (method, yaml) =>
        {
            yaml.Number("centre", ((ZScore)method).Centre, unless: 50);
            yaml.Number("spread", ((ZScore)method).Spread, unless: 10);
            yaml.Number("mean", ((ZScore)method).Mean);
            yaml.Number("sd", ((ZScore)method).Deviation);
            WriteDirection(method, yaml);
        }),
        new("percentile-rank", (map, _) => new PercentileRank(ReadDirection(map)), WriteDirection),
        new("rank", (map, _) => new RankPoints(ReadDirection(map)), WriteDirection),
        new("borda", (map, _) => new BordaCount(ReadDirection(map)), WriteDirection),
        new("fraction-of-best", (_, _) => new FractionOfBest(), (_, _) => { }),
        new("distance-to-target", ReadDistance, (method, yaml) =>
        {
            yaml.Number("target", ((DistanceToTarget)method).Target);
            WriteDirection(method, yaml);
            if (((DistanceToTarget)method).Unbounded)
                yaml.Flag("unbounded", true);
        }),
    ];

    private static MinMax ReadMinMax(MapReader map, SchemePlaces places)
    {
        var method = new MinMax(map.Number("lowest") ?? 0, ReadDirection(map)) { Min = map.Number("min"), Max = map.Number("max") };
        places.Note(method, map, "lowest", "min", "max");
        return method;
    }

    private static ZScore ReadZScore(MapReader map, SchemePlaces places)
    {
        var method = new ZScore(map.Number("centre") ?? 50, map.Number("spread") ?? 10, ReadDirection(map))
        {
            Mean = map.Number("mean"),
            Deviation = map.Number("sd"),
        };
        places.Note(method, map, "centre", "spread", "mean", "sd");
        return method;
    }

    private static DistanceToTarget ReadDistance(MapReader map, SchemePlaces places)
    {
        var method = new DistanceToTarget(map.RequiredNumber("target"), ReadDirection(map), map.Flag("unbounded"));
        places.Note(method, map, "target");
        return method;
    }

    private static bool ReadDirection(MapReader map) => map.Flag("lowerIsBetter");

    private static void WriteDirection(ScoringMethod method, YamlWriter yaml)
    {
        if (method is RelativeMethod { LowerIsBetter: true })
            yaml.Flag("lowerIsBetter", true);
    }
}
