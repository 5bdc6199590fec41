namespace Evaluation.Evaluators.Variance;

/// <summary>The restricted likelihood at one place.</summary>
internal sealed record RestrictedPoint
{
    /// <summary>The ratio of each term's standard deviation to the residual's.</summary>
    internal required double[] Ratios { get; init; }

    /// <summary>−2 log of the restricted likelihood, with all constants.</summary>
    internal required double Criterion { get; init; }

    /// <summary>The residual variance that goes with it.</summary>
    internal required double Residual { get; init; }

    /// <summary>The grand mean that goes with it.</summary>
    internal required double Mean { get; init; }

    /// <summary>The part of the gradient that needs no inverse.</summary>
    internal required double[] Pull { get; init; }
}
