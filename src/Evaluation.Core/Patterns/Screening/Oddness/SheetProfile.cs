using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Evidence;
using Evaluation.Patterns.Screening.Sheets;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>The indices of sheets side by side, as features of the models; for the round and for rounds drawn like it.</summary>
/// <remarks>
/// One index for each construct: two that always move together would count twice. All are reckoned on the scores in few levels, which is what honest sheets can be drawn
/// in, so that both are measured alike; for that reason digits and times, which have patterns of their own, are only among the features that a model learns from labels.
/// </remarks>
internal static class SheetProfile
{
    /// <summary>Enough splits for the mean of a sheet to be steady beside what sheets differ by.</summary>
    private const int Splits = 10;

    private const double RoundScore = 5;

    /// <summary>The features that drawn sheets have, too.</summary>
    /// <param name="names">The name of each sheet.</param>
    /// <param name="levels">By sheet and item, the level of the score.</param>
    /// <param name="dimensions">By item, the branch it belongs to; negative for none.</param>
    /// <param name="seed">The seed of the splits.</param>
    internal static FeatureTable Of(IEnumerable<string> names, SheetMatrix levels, int[] dimensions, long seed) => FeatureTable.FromIndices(names, Drawable(levels, dimensions, seed));

    /// <summary>The features of the sheets of a round.</summary>
    internal static FeatureTable Of(IEnumerable<string> names, SheetTable table, long seed) => Of(names, LevelsOf(table), table.Dimensions, seed);

    /// <summary>The same features and, from the scores as they were entered, digits and the time taken.</summary>
    internal static FeatureTable WithRecord(IEnumerable<string> names, SheetTable table, long seed, PatternRound round) => FeatureTable.FromIndices(
        names,
        [
            .. Drawable(LevelsOf(table), table.Dimensions, seed),
            (FeatureNames.RoundScores, DigitHeaping.Of(round.Entered, RoundScore)),
            (FeatureNames.SecondsPerScore, CompletionTime.Of(round.Shares, SecondsOf(round))),
        ]);

    private static (string Feature, ValueList<IndexValue> Values)[] Drawable(SheetMatrix levels, int[] dimensions, long seed) =>
    [
        (FeatureNames.LongestRun, RunLengths.Longest(levels)),
        (FeatureNames.MeanRun, RunLengths.Mean(levels)),
        (FeatureNames.Variability, WithinSheetVariability.Of(levels)),
        (FeatureNames.Autocorrelation, Autocorrelation.Of(levels)),
        (FeatureNames.Predictability, MarkovPredictability.Of(levels)),
        (FeatureNames.PersonTotal, PersonTotalCorrelation.Of(levels)),
        (FeatureNames.Scalability, TransposedScalability.Of(levels)),
        (FeatureNames.Reliability, PersonalReliability.Of(levels, dimensions, seed, Splits)),
        (FeatureNames.Distance, MahalanobisDistance.Shrunken(levels)),
        (FeatureNames.HaloSpread, HaloSpread.Of(levels, dimensions)),
    ];

    private static SheetMatrix LevelsOf(SheetTable table)
    {
        double?[,] cells = new double?[table.Sheets, table.Items];
        for (int sheet = 0; sheet < table.Sheets; sheet++)
        {
            for (int item = 0; item < table.Items; item++)
                cells[sheet, item] = table.Model.Cells[sheet][item] is >= 0 and var level ? level : null;
        }

        return SheetMatrix.FromScores(cells);
    }

    private static double?[] SecondsOf(PatternRound round)
    {
        double?[] seconds = new double?[round.Sheets.Count];
        foreach (SheetTimes times in SheetTimes.Of(round).Where(times => times.Stamps > 1))
            seconds[times.Sheet] = times.Seconds;
        return seconds;
    }
}
