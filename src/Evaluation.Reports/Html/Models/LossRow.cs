using System.Text;
using Evaluation.Reports.Problems;

namespace Evaluation.Reports.Html.Models;

/// <summary>A line of a subject's problem list: a leaf with lost points.</summary>
internal sealed record LossRow
{
    private const int MarkupBytes = 150;
    private const int LinkBytes = 60;

    /// <summary>The id of the leaf's row in the annex.</summary>
    public required string Anchor { get; init; }

    /// <summary>The code of the leaf.</summary>
    public required string Code { get; init; }

    /// <summary>The title of the leaf.</summary>
    public required string Title { get; init; }

    /// <summary>What was to be had, in points of the total.</summary>
    public required string Mark { get; init; }

    /// <summary>What was earned.</summary>
    public required string Score { get; init; }

    /// <summary>What was lost.</summary>
    public required string Lost { get; init; }

    /// <summary>What was lost, as a number.</summary>
    internal required decimal LostPoints { get; init; }

    /// <summary>Why: the rule, and what was observed.</summary>
    public required string Reason { get; init; }

    /// <summary>What else is to be said: the score on the leaf's own scale, the remark.</summary>
    public required ValueList<string> Notes { get; init; }

    /// <summary>The clauses it rests on.</summary>
    public required ValueList<LinkedText> Basis { get; init; }

    /// <summary>Where the evidence is; empty when not told.</summary>
    public required ValueList<LinkedText> Evidence { get; init; }

    /// <summary>About how many bytes the line takes in the page.</summary>
    internal long Bytes => MarkupBytes + Length(Code) + Length(Title) + Length(Reason) + Notes.Sum(Length)
        + Basis.Sum(Length) + Evidence.Sum(Length);

    internal static LossRow Of(ProblemRow row, string anchor) => new()
    {
        Anchor = anchor,
        Code = row.Code,
        Title = row.Title,
        Mark = row.Mark,
        Score = row.Score,
        Lost = row.Lost,
        LostPoints = row.LostPoints,
        Reason = row.Reason,
        Notes = row.Notes,
        Basis = row.Basis,
        Evidence = row.Evidence,
    };

    private static long Length(string text) => Encoding.UTF8.GetByteCount(text);

    private static long Length(LinkedText text) => Length(text.Text) + Length(text.Link) + Length(text.Status) + LinkBytes;
}
