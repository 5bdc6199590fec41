namespace Evaluation.Comparison;

/// <summary>How many subjects of both rounds went from one grade to another.</summary>
/// <param name="Before">The grade before; <see langword="null"/> for none.</param>
/// <param name="After">The grade after; <see langword="null"/> for none.</param>
/// <param name="Count">How many subjects.</param>
public sealed record GradeMove(string? Before, string? After, int Count);
