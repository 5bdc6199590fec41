using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>The tests of single sheets on any table of scores: for studies and tests.</summary>
internal static class SheetNulls
{
    /// <summary>The codes of the kinds that are tests of single sheets.</summary>
    internal static IEnumerable<string> Codes => PatternCatalogue.SheetTests.Select(test => test.Kind.Code);

    /// <summary>The p-value of each sheet before its family is controlled.</summary>
    /// <param name="code">The code of the kind.</param>
    /// <param name="scores">By sheet and item, all items on one scale.</param>
    /// <param name="dimensions">By item, the branch it belongs to; negative for none.</param>
    /// <param name="options">Seed and draws.</param>
    /// <param name="level">The level of the family: it decides how far a few sheets are drawn on.</param>
    internal static SheetPValue[] PValues(string code, SheetMatrix scores, IReadOnlyList<int> dimensions, NullOptions options, double level = 0.05)
    {
        SheetTest test = PatternCatalogue.SheetTests.First(candidate => candidate.Kind.Code == code);
        return [.. SheetTestRun.Of(test, SheetTable.Of(scores, dimensions), options, level).Select(outcome => new SheetPValue(outcome.PValue, outcome.Draws, outcome.Reason))];
    }
}
