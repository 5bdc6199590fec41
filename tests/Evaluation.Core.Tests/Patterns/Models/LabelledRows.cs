using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>Rows of which a fifth is labelled, by groups of five.</summary>
internal static class LabelledRows
{
    internal const int Count = 300;

    internal static string[] Groups => [.. Enumerable.Range(0, Count).Select(row => $"g{row / 5}")];

    internal static bool?[] Labels => [.. Enumerable.Range(0, Count).Select(row => (bool?)(row % 5 == 0))];

    /// <summary>Positive rows are high on the first feature or low on the second; the third says nothing, and is sometimes missing.</summary>
    internal static FeatureTable Table { get; } = Make();

    internal static SupervisedModel Learn(SupervisedTrainer trainer = SupervisedTrainer.FastTree) =>
        SupervisedModel.Fit(Table, Labels, Groups, new SupervisedOptions { Trainer = trainer, Trees = 30, Leaves = 8, RowsPerLeaf = 10 }).OrThrow();

    private static FeatureTable Make()
    {
        var random = new RandomStream(11, 0);
        double?[,] values = new double?[Count, 3];
        for (int row = 0; row < Count; row++)
        {
            values[row, 0] = random.NextNormal() + (row % 10 == 0 ? 4 : 0);
            values[row, 1] = random.NextNormal() - (row % 10 == 5 ? 4 : 0);
            values[row, 2] = row % 7 == 0 ? null : random.NextNormal();
        }

        return FeatureTable.FromValues(Enumerable.Range(0, Count).Select(row => $"sheet {row}"), ["runs", "variability", "noise"], values);
    }
}
