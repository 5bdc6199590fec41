using Evaluation.Preparation.Normalisations;
using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Preparation.Yaml;

/// <summary>Reads the settings of a normalisation: a new one adds a line to the table.</summary>
internal static class NormalisationReader
{
    private static readonly Dictionary<string, Func<MapReader, Normalisation>> Methods = new(StringComparer.Ordinal)
    {
        ["min-max"] = map => new MinMaxScale(StepReader.Double(map, "lowest", 0), StepReader.Double(map, "highest", 100)),
        ["z-score"] = map => new StandardScores(StepReader.Double(map, "centre", 0), StepReader.Double(map, "spread", 1)),
        ["rank"] = _ => new RankScale(RankKind.Rank),
        ["borda"] = _ => new RankScale(RankKind.Borda),
        ["percentile-rank"] = _ => new RankScale(RankKind.Percentile),
        ["distance-to-maximum"] = _ => new DistanceScale(),
        ["distance-to-target"] = map => new TargetScale(map.Maps("targets").Select(ReadTarget).ToValueList(), map.Flag("capped")),
        ["distance-to-reference"] = map => new ReferenceScale(map.RequiredText("subject"), map.Flag("capped")),
        ["fraction-of-best"] = _ => new FractionScale(),
        ["goalposts"] = map => new GoalpostScale(map.Maps("goalposts").Select(ReadGoalpost).ToValueList(), StepReader.Double(map, "highest", 100)),
    };

    /// <summary>The normalisation; <see langword="null"/> once it was told why there is none.</summary>
    internal static Normalisation? Read(MapReader map)
    {
        string name = map.RequiredText("method", SchemeLimits.LongestCode);
        if (Methods.TryGetValue(name, out Func<MapReader, Normalisation>? read))
            return read(map);
        if (map.Node("method") is YamlScalar scalar)
            map.ReportUnknown(scalar, "method", Methods.Keys);
        return null;
    }

    private static TargetValue ReadTarget(MapReader map)
    {
        var target = new TargetValue(map.RequiredText("indicator", SchemeLimits.LongestCode), (double)map.RequiredNumber("target"));
        map.Finish();
        return target;
    }

    private static Goalpost ReadGoalpost(MapReader map)
    {
        var post = new Goalpost(
            map.RequiredText("indicator", SchemeLimits.LongestCode), (double)map.RequiredNumber("low"), (double)map.RequiredNumber("high"));
        map.Finish();
        return post;
    }
}
