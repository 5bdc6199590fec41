namespace Evaluation.Evaluators.Variance;

/// <summary>How much ratings vary for one reason.</summary>
public sealed record VarianceComponent
{
    /// <summary>The reason: a facet, or facets joined by colons for their interaction, or <c>residual</c>.</summary>
    public required string Term { get; init; }

    /// <summary>The variance in squared points. By mean squares it may come out negative and is reported so; by likelihood it is 0 or more.</summary>
    public required double Variance { get; init; }

    /// <summary>The degrees of freedom; <see langword="null"/> by likelihood.</summary>
    public int? Freedom { get; init; }

    /// <summary>The mean square in squared points; <see langword="null"/> by likelihood.</summary>
    public double? MeanSquare { get; init; }

    /// <summary>What to know about a negative variance, or one at the boundary of 0; otherwise <see langword="null"/>.</summary>
    public LocalText? Remark { get; init; }
}
