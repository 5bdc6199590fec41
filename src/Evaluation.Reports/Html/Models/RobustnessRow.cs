namespace Evaluation.Reports.Html.Models;

/// <summary>How far one subject's rank may be believed.</summary>
/// <param name="Name">The subject.</param>
/// <param name="Rank">The official rank.</param>
/// <param name="Range">The range of ranks.</param>
/// <param name="Middle">The median.</param>
/// <param name="Kept">How often it has its official rank.</param>
/// <param name="Grades">How often it has each grade.</param>
internal sealed record RobustnessRow(string Name, string Rank, string Range, string Middle, string Kept, ValueList<string> Grades);
