namespace Evaluation.Robustness.WhatIf;

/// <summary>The change of one subject's total, split by what caused it. The three parts add up to the change exactly.</summary>
/// <param name="Subject">The name of the subject in the later round.</param>
/// <param name="Before">The published total before, on the basis of <see cref="AttributionOptions.Basis"/> when there is one.</param>
/// <param name="After">The total after, likewise.</param>
/// <param name="Data">What the subject's and, under relative methods, the others' new data gave.</param>
/// <param name="Weights">What new weights and full marks gave.</param>
/// <param name="Method">What new indicators, methods, aggregations, rounding and adjustments gave.</param>
/// <param name="RankBefore">The rank before, or <see langword="null"/>.</param>
/// <param name="RankAfter">The rank after, or <see langword="null"/>.</param>
public sealed record SubjectAttribution(
    string Subject, decimal Before, decimal After, decimal Data, decimal Weights, decimal Method, decimal? RankBefore, decimal? RankAfter)
{
    /// <summary>The change.</summary>
    public decimal Change => After - Before;
}
