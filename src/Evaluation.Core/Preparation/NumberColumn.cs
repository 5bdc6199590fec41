namespace Evaluation.Preparation;

/// <summary>A column of a <see cref="NumberTable"/>.</summary>
/// <param name="Code">The code, unique in the table, compared by ordinal; for an indicator its code in the scheme.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <param name="Parent">The code of the branch in which the indicator stands, or <see langword="null"/>. Siblings have the same.</param>
/// <param name="IsIndicator">Whether it is an indicator; <see langword="false"/> for a column that only divides others. The default is <see langword="true"/>.</param>
public sealed record NumberColumn(string Code, bool LowerIsBetter = false, string? Parent = null, bool IsIndicator = true);
