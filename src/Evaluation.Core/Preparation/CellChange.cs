namespace Evaluation.Preparation;

/// <summary>A cell that a step changed.</summary>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Before">The number before; <see langword="null"/> when it was missing.</param>
/// <param name="After">The number after; <see langword="null"/> when it is missing now.</param>
/// <param name="Why">Why it was changed.</param>
public readonly record struct CellChange(string Subject, string Indicator, double? Before, double? After, LocalText Why);
