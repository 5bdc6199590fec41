using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>Tables for the tests of models.</summary>
internal static class ModelTables
{
    /// <summary>Every unsupervised model.</summary>
    internal static readonly Dictionary<string, Func<FeatureTable, AnomalyModel>> Models = new()
    {
        ["forest"] = table => IsolationForest.Fit(table, new IsolationForestOptions { Trees = 50 }),
        ["top z"] = TopRobustZ.Fit,
        ["neighbours"] = table => NeighbourDistance.Fit(table),
        ["residual"] = table => PrincipalResidual.Fit(table),
        ["Mahalanobis"] = ShrunkenDistance.Fit,
        ["joined"] = table => EnsembleScore.Fit(table),
    };

    internal static FeatureTable Of(double?[,] values) => FeatureTable.FromValues(
        Enumerable.Range(0, values.GetLength(0)).Select(row => $"r{row}"), Enumerable.Range(0, values.GetLength(1)).Select(feature => $"f{feature:00}"), values);

    internal static FeatureTable Of(int rows, int features, Func<int, int, double?> value)
    {
        double?[,] values = new double?[rows, features];
        for (int cell = 0; cell < values.Length; cell++)
            values[cell / features, cell % features] = value(cell / features, cell % features);
        return Of(values);
    }

    /// <summary>Independent normal features; the last row is ten above on the first of them, and ten below on the second.</summary>
    internal static FeatureTable Normal(int rows, int features, long seed = 1)
    {
        var random = new RandomStream(seed, 0);
        return Of(rows, features, (row, feature) => random.NextNormal() + (row < rows - 1 ? 0 : feature == 0 ? 10 : feature == 1 ? -10 : 0));
    }

    internal static double[] Values(this ValueList<Indices.IndexValue> scores) => [.. scores.Select(score => score.Value!.Value)];
}
