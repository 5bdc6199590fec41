namespace Evaluation.Reports.Html.Models;

/// <summary>One of the first things that a reader wants to know.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Lines">What is to be said of it, each line with the place where more of it stands.</param>
internal sealed record KeyPoint(string Name, ValueList<AnchoredText> Lines);
