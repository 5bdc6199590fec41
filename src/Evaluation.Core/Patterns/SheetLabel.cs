namespace Evaluation.Patterns;

/// <summary>What people judged a sheet to be.</summary>
/// <param name="Evaluator">The evaluator of the sheet; <see langword="null"/> when the observations name none.</param>
/// <param name="Subject">The subject of the sheet.</param>
/// <param name="IsFlagged">Whether it was judged careless or worse; <see langword="false"/> for one that was judged sound.</param>
public sealed record SheetLabel(string? Evaluator, string Subject, bool IsFlagged);
