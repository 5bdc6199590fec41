namespace Evaluation.Schemes.Methods;

/// <summary>One item of a <see cref="Checklist"/>.</summary>
/// <param name="Name">The item's name as observations write it, compared by ordinal; without the separators <c>; ；</c>.</param>
/// <param name="Points">The points it gives when it is met.</param>
public sealed record ChecklistItem(string Name, decimal Points);
