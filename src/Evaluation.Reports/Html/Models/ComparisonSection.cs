using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>The section on what changed since the previous round.</summary>
internal sealed record ComparisonSection
{
    private const int RowBytes = 700;

    /// <summary>How the whole changed, in sentences.</summary>
    public required ValueList<string> Whole { get; init; }

    /// <summary>What cannot be compared, and what to look at.</summary>
    public required ValueList<string> Limits { get; init; }

    /// <summary>The charts that have something to show.</summary>
    public required ValueList<string> Charts { get; init; }

    /// <summary>Whether changes are split into data, weights and method.</summary>
    public required bool IsSplit { get; init; }

    /// <summary>Whether either scheme has grades.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>The subjects of both rounds, in the order of the later ranking.</summary>
    public required ValueList<MoveRow> Rows { get; init; }

    /// <summary>How many went from which grade to which, a sentence each.</summary>
    public required ValueList<string> Grades { get; init; }

    /// <summary>The leaves of both schemes.</summary>
    public required ValueList<IndicatorMoveRow> Indicators { get; init; }

    /// <summary>Who and what is new, gone or renamed, in sentences.</summary>
    public required ValueList<string> Names { get; init; }

    /// <summary>Renamings that look likely and were not applied, a sentence each.</summary>
    public required ValueList<string> Suggestions { get; init; }

    /// <summary>About how many bytes the section takes in the page.</summary>
    internal long Bytes => Charts.Sum(chart => (long)Encoding.UTF8.GetByteCount(chart)) + (RowBytes * (long)(Rows.Count + Indicators.Count)) + Rows.Sum(row => (long)Encoding.UTF8.GetByteCount(row.Name));
}
