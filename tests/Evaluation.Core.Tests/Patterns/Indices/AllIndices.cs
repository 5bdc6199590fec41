namespace Evaluation.Patterns.Indices;

/// <summary>Every index of sheets, with what else it needs made up, for tests that hold for all of them.</summary>
internal static class AllIndices
{
    /// <summary>No correlation of a few whole numbers is this one, so that no pair hangs on the last digit.</summary>
    private const double Related = 0.2345678;

    internal static readonly Dictionary<string, Func<SheetMatrix, ValueList<IndexValue>>> ByName = new()
    {
        ["longest run"] = RunLengths.Longest,
        ["mean run"] = RunLengths.Mean,
        ["variability"] = WithinSheetVariability.Of,
        ["variability of the second block"] = sheets => WithinSheetVariability.OfBlocks(sheets, 3)[1],
        ["autocorrelation"] = sheets => Autocorrelation.Of(sheets),
        ["predictability"] = MarkovPredictability.Of,
        ["even-odd"] = sheets => EvenOddConsistency.Of(sheets, Thirds(sheets)),
        ["reliability"] = sheets => PersonalReliability.Of(sheets, Thirds(sheets), seed: 3, splits: 20),
        ["synonyms"] = sheets => PsychometricPairs.Synonyms(sheets, Related),
        ["antonyms"] = sheets => PsychometricPairs.Antonyms(sheets, -Related),
        ["person-total"] = PersonTotalCorrelation.Of,
        ["Ht"] = TransposedScalability.Of,
        ["Guttman"] = sheets => GuttmanErrors.Of(sheets, 4),
        ["Guttman, normed"] = sheets => GuttmanErrors.Normed(sheets, 4),
        ["U3"] = sheets => VanDerFlierU3.Of(sheets, 4),
        ["lz"] = sheets => LogLikelihoodFit.Lz(sheets, Parameters(sheets), Abilities(sheets)),
        ["lz*"] = sheets => LogLikelihoodFit.LzStar(sheets, Parameters(sheets), Abilities(sheets)),
        ["Mahalanobis"] = MahalanobisDistance.Of,
        ["Mahalanobis, shrunken"] = MahalanobisDistance.Shrunken,
        ["halo"] = sheets => HaloSpread.Of(sheets, Thirds(sheets)),
        ["heaping"] = sheets => DigitHeaping.Of(sheets),
        ["last digit"] = sheets => LastDigit.Of(sheets),
        ["time"] = sheets => CompletionTime.Of(sheets, [.. Enumerable.Repeat<double?>(60, sheets.Sheets)]),
    };

    internal static IEnumerable<string> Names => ByName.Keys;

    internal static int[] Thirds(SheetMatrix sheets) => [.. Enumerable.Range(0, sheets.Items).Select(item => item * 3 / sheets.Items)];

    private static ItemParameters[] Parameters(SheetMatrix sheets) =>
        [.. Enumerable.Range(0, sheets.Items).Select(item => new ItemParameters(0.8 + (0.1 * (item % 5)), (item % 7) - 3))];

    /// <summary>The same ability behind all sheets, so that their order is theirs alone.</summary>
    private static double?[] Abilities(SheetMatrix sheets) => [.. Enumerable.Repeat<double?>(0.4, sheets.Sheets)];
}
