using Evaluation.Patterns.Models;

namespace Evaluation.Studies.Detectors;

/// <summary>The unsupervised models on labelled sets, beside what others measured on the same sets.</summary>
internal static class UnsupervisedStudy
{
    internal const string Profile = "synthetic_profile";
    private const int Seeds = 5;

    private static readonly string[] Sets =
    [
        "14_glass", "15_Hepatitis", "18_Ionosphere", "21_Lymphography", "39_vertebral", "42_WBC", "45_wine", "46_WPBC",
    ];

    /// <summary>Our models and the joined ones.</summary>
    internal static readonly (string Name, Func<PreparedTable, long, AnomalyModel> Fit)[] Models =
    [
        ("isolation forest", Forest),
        ("top robust z", (table, _) => TopRobustZ.Fit(table)),
        ("neighbours", (table, seed) => NeighbourDistance.Fit(table, seed)),
        ("**joined**", (table, seed) => EnsembleScore.Fit(table, seed, new ParallelOptions())),
        ("abs. residual", (table, seed) => PrincipalResidual.Fit(table, null, (int)seed)),
        ("Mahalanobis", (table, _) => ShrunkenDistance.Fit(table)),
    ];

    private static readonly (string Name, Func<PreparedTable, long, AnomalyModel> Fit)[] Alternatives =
    [
        ("10 neighbours", (table, seed) => NeighbourDistance.Fit(table, seed, 10)),
        ("20 neighbours", (table, seed) => NeighbourDistance.Fit(table, seed, 20)),
        ("50 neighbours", (table, seed) => NeighbourDistance.Fit(table, seed, 50)),
        ("joined, 20 neighbours", (table, seed) => Join(table, NeighbourDistance.Fit(table, seed, 20))),
        ("joined, 50 neighbours", (table, seed) => Join(table, NeighbourDistance.Fit(table, seed, 50))),
        ("joined with forest", (table, seed) => Join(table, NeighbourDistance.Fit(table, seed), Forest(table, seed))),
        ("joined with residual", (table, seed) => Join(table, NeighbourDistance.Fit(table, seed), PrincipalResidual.Fit(table, null, 1))),
        ("all five joined", (table, seed) => Join(
            table, NeighbourDistance.Fit(table, seed), Forest(table, seed), PrincipalResidual.Fit(table, null, 1), ShrunkenDistance.Fit(table))),
    ];

    internal static string Ours() => Table(Models);

    internal static string Others() => Table(Alternatives);

    /// <summary>The anchors' figures, as they were measured.</summary>
    internal static string Anchors()
    {
        if (Figures("bench_sklearn.csv") is not { } anchors || Figures("bench_mlnet.csv") is not { } own)
            return StudyData.Absent("bench_sklearn.csv");
        string[] names = ["iforest", "lof20", "lof50", "mahal", "pca_abs", "ecod", "mean_rz", "top3_rz"];
        var table = new MarkdownTable(["set", .. names, "ML.NET min-max", "ML.NET mean-var"]);
        double[][] rows = [.. Sets.Select(set => (double[])[.. names.Select(name => anchors["adbench_" + set][name]), own["adbench_" + set]["mlnet_minmax"], own["adbench_" + set]["mlnet_meanvar"]])];
        for (int set = 0; set < Sets.Length; set++)
            table.Add([Sets[set], .. rows[set].Select(Text.Auc)]);
        table.Add(["**mean**", .. Enumerable.Range(0, rows[0].Length).Select(i => $"**{Text.Mean(rows.Average(row => row[i]))}**")]);
        return table.Add([Profile, .. names.Select(name => Text.Auc(anchors["profile"][name])), Text.Auc(own["profile"]["mlnet_minmax"]), Text.Auc(own["profile"]["mlnet_meanvar"])]).ToString();
    }

    private static string Table((string Name, Func<PreparedTable, long, AnomalyModel> Fit)[] models)
    {
        LabelledSet?[] sets = [.. Sets.Select(set => LabelledSet.Read("adbench_" + set)), LabelledSet.Read(Profile)];
        if (sets.Any(set => set is null))
            return StudyData.Absent("adbench_*.csv");
        var table = new MarkdownTable(["set", .. models.Select(model => model.Name)]);
        double[][] rows = [.. sets.Select(set => models.Select(model => MeanAuc(set!, model.Fit)).ToArray())];
        for (int set = 0; set < Sets.Length; set++)
            table.Add([Sets[set], .. rows[set].Select(Text.Auc)]);
        table.Add(["**mean**", .. models.Select((_, i) => $"**{Text.Mean(rows[..^1].Average(row => row[i]))}**")]);
        return table.Add([Profile, .. rows[^1].Select(Text.Auc)]).ToString();
    }

    private static double MeanAuc(LabelledSet set, Func<PreparedTable, long, AnomalyModel> fit)
    {
        PreparedTable table = FeaturePreparation.Learn(set.Table).Apply(set.Table);
        return Enumerable.Range(1, Seeds).Average(seed => set.Auc(fit(table, seed).Score(table, new ParallelOptions())));
    }

    private static IsolationForest Forest(PreparedTable table, long seed) =>
        IsolationForest.Fit(table, new IsolationForestOptions { Seed = seed }, new ParallelOptions());

    private static EnsembleScore Join(PreparedTable table, params AnomalyModel[] others) => EnsembleScore.Of(table, [TopRobustZ.Fit(table), .. others], new ParallelOptions());

    private static Dictionary<string, Dictionary<string, double>>? Figures(string file) => StudyData.Rows(file, "patterns")?.ToDictionary(
        row => row["dataset"],
        row => row.Where(cell => cell.Key != "dataset").ToDictionary(cell => cell.Key, cell => double.Parse(cell.Value, System.Globalization.CultureInfo.InvariantCulture)));
}
