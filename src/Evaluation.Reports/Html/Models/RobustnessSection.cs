using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>The section on how far the ranking may be believed.</summary>
internal sealed record RobustnessSection
{
    private const int RowBytes = 200;

    /// <summary>Which ranks can be believed, in sentences.</summary>
    public required ValueList<string> Verdict { get; init; }

    /// <summary>What the draws rest on.</summary>
    public required string Basis { get; init; }

    /// <summary>What was varied, and by how much.</summary>
    public required ValueList<string> Factors { get; init; }

    /// <summary>What the columns of the table mean.</summary>
    public required string Meaning { get; init; }

    /// <summary>The names of the grades that have a column.</summary>
    public required ValueList<string> Grades { get; init; }

    /// <summary>The subjects, with how far each rank may be believed.</summary>
    public required ValueList<RobustnessRow> Rows { get; init; }

    /// <summary>Who cannot be told apart.</summary>
    public required ValueList<string> Groups { get; init; }

    /// <summary>Which factor moves the ranking, in sentences.</summary>
    public required ValueList<string> Sensitivity { get; init; }

    /// <summary>The charts that have something to show.</summary>
    public required ValueList<string> Charts { get; init; }

    /// <summary>About how many bytes the section takes in the page.</summary>
    internal long Bytes => Charts.Sum(chart => (long)Encoding.UTF8.GetByteCount(chart)) + Rows.Sum(row => RowBytes + (long)Encoding.UTF8.GetByteCount(row.Name));
}
