using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>The section on what changed since the previous round.</summary>
internal sealed record ComparisonSection
{
    private const int RowBytes = 450;

    /// <summary>How the whole changed, in sentences.</summary>
    public required ValueList<string> Whole { get; init; }

    /// <summary>What cannot be compared, and why.</summary>
    public required ValueList<string> Limits { get; init; }

    /// <summary>The subjects of both rounds, in the order of the later ranking.</summary>
    public required ValueList<MoveRow> Subjects { get; init; }

    /// <summary>Whether both rounds have grades.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>How many went from which grade to which, in sentences.</summary>
    public required ValueList<string> Grades { get; init; }

    /// <summary>The leaves of both schemes, the largest losses first.</summary>
    public required ValueList<IndicatorMoveRow> Indicators { get; init; }

    /// <summary>Who and what is new, gone or renamed, in sentences.</summary>
    public required ValueList<string> Names { get; init; }

    /// <summary>The charts that have something to show.</summary>
    public required ValueList<string> Charts { get; init; }

    /// <summary>About how many bytes the section takes in the page.</summary>
    internal long Bytes => Charts.Sum(chart => (long)Encoding.UTF8.GetByteCount(chart)) + ((Subjects.Count + Indicators.Count) * (long)RowBytes);
}
