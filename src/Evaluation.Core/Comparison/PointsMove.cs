namespace Evaluation.Comparison;

/// <summary>What one leaf, or something else, adds to a subject's total before and after, on the common basis.</summary>
/// <param name="Code">The code of the leaf in the later scheme, or in the earlier one when it is gone; empty for all that is no leaf: adjustments, rounding, overrides, comparisons.</param>
/// <param name="Title">Its title, or what it is.</param>
/// <param name="Before">What it added before.</param>
/// <param name="After">What it adds after.</param>
public sealed record PointsMove(string Code, LocalText Title, decimal Before, decimal After)
{
    /// <summary>What it moved the total by.</summary>
    public decimal Change => After - Before;
}
