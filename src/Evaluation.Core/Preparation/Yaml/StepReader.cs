using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Preparation.Yaml;

/// <summary>Reads the steps of a preparation file: a new step adds a line to the table.</summary>
internal static class StepReader
{
    private static readonly Dictionary<string, Func<MapReader, PreparationStep?>> Steps = new(StringComparer.Ordinal)
    {
        ["denominate"] = map => new Denominate(map.Maps("divisors").Select(ReadDivisor).ToValueList()),
        ["screen"] = map => new Screen(Double(map, "shareOfData", 0), Double(map, "shareOfNonZeros", 0)),
        ["impute-mean"] = map => new ImputeMean(map.Flag("withinGroup")),
        ["impute-median"] = map => new ImputeMedian(map.Flag("withinGroup")),
        ["impute-earlier"] = _ => new ImputeFromEarlier(),
        ["impute-siblings"] = _ => new ImputeFromSiblings(),
        ["treat-outliers"] = ReadTreatment,
        ["log"] = _ => new TransformLog(),
        ["box-cox"] = map => new TransformBoxCox((double?)map.Number("lambda")),
        ["normalise"] = map => NormalisationReader.Read(map) is { } method ? new Normalise(method) : null,
    };

    /// <summary>The plan; <see langword="null"/> when there is none. Errors are in <paramref name="diagnostics"/>.</summary>
    internal static PreparationPlan? Read(string yaml, string? file, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(yaml))
        {
            diagnostics.Add(PreparationDiagnostics.NoSteps, new Place(file, 0, 0));
            return null;
        }

        YamlNode? root = YamlTree.Read(yaml, file, diagnostics);
        if (root is YamlMapping mapping)
            return Read(new MapReader(mapping, diagnostics));
        if (root is not null)
            diagnostics.Add(PreparationDiagnostics.NoSteps, root.Place);
        return null;
    }

    /// <summary>A number of a setting; what stands for it when it is not there.</summary>
    internal static double Double(MapReader map, string key, double otherwise) => map.Number(key) is { } number ? (double)number : otherwise;

    private static PreparationPlan? Read(MapReader map)
    {
        List<MapReader> entries = map.Maps("steps");
        if (entries.Count == 0)
            map.Report(PreparationDiagnostics.NoSteps, map.PlaceOf("steps"), "steps");
        PreparationStep?[] steps = [.. entries.Select(ReadStep)];
        map.Finish();
        return map.HasErrors ? null : new PreparationPlan(steps.OfType<PreparationStep>().ToValueList());
    }

    private static PreparationStep? ReadStep(MapReader map)
    {
        string name = map.RequiredText("step", SchemeLimits.LongestCode);
        ValueList<string> indicators = ReadCodes(map);
        if (!Steps.TryGetValue(name, out Func<MapReader, PreparationStep?>? read))
        {
            if (map.Node("step") is YamlScalar scalar)
                map.ReportUnknown(scalar, "step", Steps.Keys);
            return null;
        }

        PreparationStep? step = read(map);
        map.Finish();
        return step is null ? null : step with { Indicators = indicators };
    }

    private static ValueList<string> ReadCodes(MapReader map)
    {
        if (map.Node("indicators") is not { } node)
            return [];
        if (node is YamlSequence list && list.Items.All(item => item is YamlScalar { IsNull: false }))
            return list.Items.Select(item => ((YamlScalar)item).Text).ToValueList();
        map.Report(PreparationDiagnostics.NotCodes, node.Place, "indicators");
        return [];
    }

    private static Divisor ReadDivisor(MapReader map)
    {
        var divisor = new Divisor(
            map.RequiredText("indicator", SchemeLimits.LongestCode), map.RequiredText("by", SchemeLimits.LongestCode), Double(map, "factor", 1));
        map.Finish();
        return divisor;
    }

    private static TreatOutliers ReadTreatment(MapReader map)
    {
        decimal? most = map.Number("mostWinsorised");
        if (most is < 0 or > int.MaxValue || (most is { } number && !decimal.IsInteger(number)))
            map.Report(PreparationDiagnostics.NotWhole, map.PlaceOf("mostWinsorised"), "mostWinsorised", most);
        bool unlimited = map.Flag("unlimited");
        return new TreatOutliers(
            Double(map, "mostSkewness", 2),
            Double(map, "mostKurtosis", 3.5),
            unlimited ? null : map.HasErrors ? 0 : (int)(most ?? 5),
            !map.Flag("withoutLog"),
            map.Flag("combined"));
    }
}
