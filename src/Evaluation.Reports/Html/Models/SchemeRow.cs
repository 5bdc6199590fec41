namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the annex: an indicator of the scheme.</summary>
/// <param name="Anchor">The id of the row.</param>
/// <param name="Depth">1 for a first-level indicator.</param>
/// <param name="Code">The code.</param>
/// <param name="Title">The title.</param>
/// <param name="FullMark">The full mark.</param>
/// <param name="Weight">The weight; empty without one.</param>
/// <param name="Method">How a leaf is scored or a branch joined, one line each.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Note">A remark; empty without one.</param>
internal sealed record SchemeRow(
    string Anchor,
    int Depth,
    string Code,
    string Title,
    string FullMark,
    string Weight,
    ValueList<string> Method,
    ValueList<LinkedText> Basis,
    string Note);
