namespace Evaluation.Patterns.Models;

/// <summary>Turns scores into probabilities by the rising step function that fits held-out labels best.</summary>
/// <remarks>
/// Pool adjacent violators (Ayer et al. 1955). Never below 1 / (n + 2) nor above its complement: no number of rows makes anybody certain. The raw outputs of boosted
/// trees are no probabilities; they crowd at both ends.
/// </remarks>
internal sealed class IsotonicCalibration
{
    private readonly double[] from;
    private readonly double[] probabilities;

    /// <param name="from">The lowest score of each step, rising.</param>
    /// <param name="probabilities">The probability of each step, rising.</param>
    internal IsotonicCalibration(double[] from, double[] probabilities)
    {
        this.from = from;
        this.probabilities = probabilities;
    }

    internal IReadOnlyList<double> From => from;

    internal IReadOnlyList<double> Probabilities => probabilities;

    /// <summary>Learns from scores of rows that the model did not see.</summary>
    internal static IsotonicCalibration Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> labels)
    {
        var blocks = new List<(double From, double Positives, double Rows)>();
        foreach (IGrouping<double, int> equal in Enumerable.Range(0, scores.Count).GroupBy(row => scores[row]).OrderBy(group => group.Key))
        {
            blocks.Add((equal.Key, equal.Count(row => labels[row]), equal.Count()));
            while (blocks.Count > 1 && Share(blocks[^2]) >= Share(blocks[^1]))
            {
                (double lowest, double positives, double rows) = blocks[^2];
                blocks[^2] = (lowest, positives + blocks[^1].Positives, rows + blocks[^1].Rows);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        double least = 1.0 / (scores.Count + 2);
        return new IsotonicCalibration([.. blocks.Select(block => block.From)], [.. blocks.Select(block => Math.Clamp(Share(block), least, 1 - least))]);
    }

    /// <summary>The probability of a score; that of the lowest step for scores below it.</summary>
    internal double Of(double score) => probabilities[Math.Max(0, SortedSearch.CountUpTo(from, score) - 1)];

    private static double Share((double From, double Positives, double Rows) block) => block.Positives / block.Rows;
}
