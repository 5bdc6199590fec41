namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>The names of the features: in a model's file as they stand here, for people in both languages.</summary>
internal static class FeatureNames
{
    internal const string LongestRun = "longest-run";
    internal const string MeanRun = "mean-run";
    internal const string Variability = "variability";
    internal const string Autocorrelation = "autocorrelation";
    internal const string Predictability = "markov-predictability";
    internal const string PersonTotal = "person-total-correlation";
    internal const string Scalability = "ht";
    internal const string Reliability = "personal-reliability";
    internal const string Distance = "mahalanobis";
    internal const string HaloSpread = "halo-spread";
    internal const string RoundScores = "round-scores";
    internal const string SecondsPerScore = "seconds-per-score";

    private static readonly Dictionary<string, LocalText> Texts = new(StringComparer.Ordinal)
    {
        [LongestRun] = new("longest run of one score", "同一评分最长连续项数"),
        [MeanRun] = new("mean run of one score", "同一评分平均连续项数"),
        [Variability] = new("variability within the sheet (IRV)", "表内变异（IRV）"),
        [Autocorrelation] = new("largest autocorrelation", "最大自相关"),
        [Predictability] = new("predictability from the score before (Markov)", "由前一评分可预测的程度（马尔可夫）"),
        [PersonTotal] = new("person-total correlation", "个人与总体相关"),
        [Scalability] = new("scalability Ht", "量表化系数 Ht"),
        [Reliability] = new("resampled personal reliability (RPR)", "重抽样个人信度 RPR"),
        [Distance] = new("Mahalanobis distance (shrunken)", "马氏距离（收缩估计）"),
        [HaloSpread] = new("spread of the branches' means", "各分支均值的离散程度"),
        [RoundScores] = new("round scores beyond others", "整数评分超出他人的比例"),
        [SecondsPerScore] = new("seconds for each score", "每项评分用时（秒）"),
    };

    /// <summary>All features that a model learns from labels, in the order of the table.</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        LongestRun, MeanRun, Variability, Autocorrelation, Predictability, PersonTotal, Scalability, Reliability, Distance, HaloSpread, RoundScores, SecondsPerScore,
    ];

    /// <summary>A feature for people; one of a saved model that is not known here by its own name.</summary>
    internal static LocalText Of(string feature) => Texts.GetValueOrDefault(feature) ?? new LocalText(feature, feature);
}
