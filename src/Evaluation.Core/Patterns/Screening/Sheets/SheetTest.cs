using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A pattern within single sheets: its statistics and the null they are compared with. Statistics of one construct are one test.</summary>
internal abstract class SheetTest
{
    /// <summary>With fewer sheets nobody can tell what the form does by itself.</summary>
    internal const int FewestSheets = 8;

    internal abstract FindingKind Kind { get; }

    /// <summary>What is tested.</summary>
    internal abstract LocalText Family { get; }

    /// <summary>The statistics, in the order in which they are measured.</summary>
    internal abstract ValueList<SheetMeasure> Measures { get; }

    /// <summary>The fewest scores of a sheet.</summary>
    internal abstract int FewestScores { get; }

    /// <summary>The fewest sheets of a round.</summary>
    internal virtual int FewestInRound => FewestSheets;

    /// <summary>Why a sheet with enough scores cannot be tested all the same; <see langword="null"/> when it can.</summary>
    internal virtual LocalText? Refusal(SheetTable table, int sheet) => null;

    /// <summary>A sheet, what is drawn under its null, and what is measured on both.</summary>
    internal abstract (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet);

    /// <summary>The items that a finding is about, the most telling first; empty for the whole sheet.</summary>
    internal virtual ReadOnlySpan<int> Telling(SheetTable table, int sheet, int leading) => [];
}
