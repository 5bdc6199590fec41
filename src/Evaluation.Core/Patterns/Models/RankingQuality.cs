namespace Evaluation.Patterns.Models;

/// <summary>How well scores put labelled rows first.</summary>
/// <param name="Auc">The chance that a positive row has a higher score than a negative one, ties counted half: 0 to 1, 0.5 by chance.</param>
/// <param name="AveragePrecision">The mean precision over the positive rows in the order of scores, rows of equal score taken together; by chance their share.</param>
/// <param name="SensitivityAt95">The largest share of positive rows above a threshold that at most 5 % of the negative ones are above.</param>
/// <param name="Positives">The positive rows counted.</param>
/// <param name="Negatives">The negative rows counted.</param>
public sealed record RankingQuality(double Auc, double AveragePrecision, double SensitivityAt95, int Positives, int Negatives)
{
    private const double FalseShare = 0.05;

    /// <summary>The quality of scores; <see langword="null"/> when there are not rows of both labels.</summary>
    /// <param name="scores">The score of each row; rows without one (<see langword="null"/> or NaN) are not counted.</param>
    /// <param name="labels">Whether each row is positive; rows without a label are not counted.</param>
    /// <exception cref="ArgumentException">Scores and labels differ in number.</exception>
    public static RankingQuality? Of(IReadOnlyList<double?> scores, IReadOnlyList<bool?> labels)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(labels);
        if (scores.Count != labels.Count)
            throw new ArgumentException("There must be one label for each score.", nameof(labels));
        (double Score, bool IsPositive)[] rows =
        [
            .. Enumerable.Range(0, scores.Count).Where(row => scores[row] is { } score && !double.IsNaN(score) && labels[row] is not null)
                .Select(row => (scores[row]!.Value, labels[row]!.Value)),
        ];
        int positives = rows.Count(row => row.IsPositive);
        return positives == 0 || positives == rows.Length ? null : Of(rows, positives, rows.Length - positives);
    }

    private static RankingQuality Of((double Score, bool IsPositive)[] rows, int positives, int negatives)
    {
        (double pairs, double precision, double sensitivity) = (0, 0, 0);
        (int hits, int falseAlarms) = (0, 0);
        foreach (IGrouping<double, (double Score, bool IsPositive)> equal in rows.GroupBy(row => row.Score).OrderByDescending(group => group.Key))
        {
            int more = equal.Count(row => row.IsPositive);
            int others = equal.Count() - more;
            pairs += others * (hits + (more / 2.0));
            hits += more;
            falseAlarms += others;
            precision += more * ((double)hits / (hits + falseAlarms));
            if (falseAlarms <= FalseShare * negatives)
                sensitivity = (double)hits / positives;
        }

        return new RankingQuality(pairs / positives / negatives, precision / positives, sensitivity, positives, negatives);
    }
}
