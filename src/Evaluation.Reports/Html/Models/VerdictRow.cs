namespace Evaluation.Reports.Html.Models;

/// <summary>The answer to one of the six questions, and how many rules it rests on.</summary>
/// <param name="Area">The question.</param>
/// <param name="Answer">The short answer.</param>
/// <param name="Kind">The answer as a class of the page's style.</param>
/// <param name="Text">The answer in a sentence.</param>
/// <param name="Counts">How many rules are met, not met, to be looked at, not assessable.</param>
internal sealed record VerdictRow(string Area, string Answer, string Kind, string Text, ValueList<string> Counts);
