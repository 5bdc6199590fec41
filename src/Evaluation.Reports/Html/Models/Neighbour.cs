namespace Evaluation.Reports.Html.Models;

/// <summary>The subject before or after one in the ranking.</summary>
/// <param name="Anchor">The id of its place in the page.</param>
/// <param name="Name">Its name.</param>
internal sealed record Neighbour(string Anchor, string Name);
