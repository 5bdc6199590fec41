using System.Globalization;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;

namespace Evaluation.Studies.Detectors;

/// <summary>Rows of which it is known which are odd.</summary>
/// <param name="Table">The features.</param>
/// <param name="Labels">Whether each row is odd.</param>
/// <param name="Kinds">What kind of row it is.</param>
internal sealed record LabelledSet(FeatureTable Table, bool?[] Labels, string[] Kinds)
{
    private static readonly string[] NoFeatures = ["id", "label", "kind"];

    /// <summary>A set of the reference data; <see langword="null"/> where it is not at hand.</summary>
    internal static LabelledSet? Read(string name)
    {
        if (StudyData.Rows(name + ".csv", "patterns") is not { } rows)
            return null;
        string[] features = [.. rows[0].Keys.Except(NoFeatures)];
        double?[,] values = new double?[rows.Length, features.Length];
        for (int cell = 0; cell < values.Length; cell++)
            values[cell / features.Length, cell % features.Length] = Number(rows[cell / features.Length][features[cell % features.Length]]);
        return new LabelledSet(
            FeatureTable.FromValues(rows.Select(row => row["id"]), features, values), [.. rows.Select(row => row["label"] == "1")], [.. rows.Select(row => row["kind"])]);
    }

    internal double Auc(ValueList<IndexValue> scores) => Auc([.. scores.Select(score => score.Value)]);

    internal double Auc(double?[] scores) => RankingQuality.Of(scores, Labels)!.Auc;

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsNaN(value) ? value : null;
}
