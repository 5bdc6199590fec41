namespace Evaluation.Reports.Html.Models;

/// <summary>A subject's line in the table of suggestions.</summary>
/// <param name="Anchor">The id of its place in the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grade">Its grade, or a dash.</param>
/// <param name="Group">Its group, or a dash.</param>
/// <param name="Lost">All that was lost, in points of the total.</param>
/// <param name="Advice">Where the most points can be won back, the largest first.</param>
internal sealed record SubjectRow(string Anchor, string Name, string Grade, string Group, string Lost, ValueList<string> Advice);
