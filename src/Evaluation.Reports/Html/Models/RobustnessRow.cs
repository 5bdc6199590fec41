namespace Evaluation.Reports.Html.Models;

/// <summary>How far one subject's rank may be believed.</summary>
/// <param name="Anchor">The id of the subject's place in the page; empty for none.</param>
/// <param name="Name">The subject.</param>
/// <param name="Rank">The official rank.</param>
/// <param name="Range">The range of ranks.</param>
/// <param name="Middle">The median.</param>
/// <param name="Kept">How often it has its official rank.</param>
/// <param name="Grades">How often it has each grade.</param>
internal sealed record RobustnessRow(string Anchor, string Name, string Rank, string Range, string Middle, string Kept, ValueList<string> Grades);
