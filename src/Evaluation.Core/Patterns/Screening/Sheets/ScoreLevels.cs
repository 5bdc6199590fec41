using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Scores of any scale in few levels: the scores themselves where they are few, else groups of neighbours that are about equally often given.</summary>
/// <remarks>Only the order of scores counts, so that one score of 1e308 moves nothing.</remarks>
internal static class ScoreLevels
{
    internal const int Missing = -1;

    private const int Fewest = 5;
    private const int Most = 11;
    private const int SheetsPerLevel = 5;

    /// <summary>The level of each score from 0 up, by sheet and item; <see cref="Missing"/> where there is none.</summary>
    internal static int[][] Of(SheetMatrix scores, out int levels)
    {
        int[][] cells = [.. Enumerable.Range(0, scores.Sheets).Select(_ => new int[scores.Items])];
        Dictionary<double, int> levelOf = Grouped(scores, Math.Clamp(scores.Sheets / SheetsPerLevel, Fewest, Most));
        for (int sheet = 0; sheet < scores.Sheets; sheet++)
        {
            for (int item = 0; item < scores.Items; item++)
                cells[sheet][item] = scores[sheet, item] is { } score ? levelOf[score] : Missing;
        }

        levels = Math.Max(1, levelOf.Values.DefaultIfEmpty(0).Max() + 1);
        return cells;
    }

    private static Dictionary<double, int> Grouped(SheetMatrix scores, int most)
    {
        (double Score, int Times)[] distinct =
        [
            .. Enumerable.Range(0, scores.Sheets).SelectMany(sheet => Vectors.Present(scores.Row(sheet))).CountBy(score => score)
                .OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)),
        ];
        var levelOf = new Dictionary<double, int>();
        double left = distinct.Sum(pair => (double)pair.Times);
        (int level, double inLevel) = (0, 0);
        for (int place = 0; place < distinct.Length; place++)
        {
            bool isFull = distinct.Length <= most || inLevel >= left / (most - level);
            if (inLevel > 0 && isFull && level < most - 1)
            {
                left -= inLevel;
                (level, inLevel) = (level + 1, 0);
            }

            levelOf[distinct[place].Score] = level;
            inLevel += distinct[place].Times;
        }

        return levelOf;
    }
}
