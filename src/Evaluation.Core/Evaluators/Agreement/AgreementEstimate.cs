namespace Evaluation.Evaluators.Agreement;

/// <summary>A coefficient of agreement with its error, or the reason why there is none. No figure is ever NaN.</summary>
public sealed record AgreementEstimate
{
    /// <summary>Which coefficient.</summary>
    public required AgreementCoefficient Coefficient { get; init; }

    /// <summary>The name of the weights.</summary>
    public required string Weights { get; init; }

    /// <summary>The coefficient, at most 1; <see langword="null"/> where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>The weighted agreement observed, over pairs of raters; <see langword="null"/> when no unit has two ratings.</summary>
    public double? Observed { get; init; }

    /// <summary>The weighted agreement expected by chance; <see langword="null"/> when it is not defined.</summary>
    public double? Expected { get; init; }

    /// <summary>The standard error over the units; <see langword="null"/> without a value or with fewer than two units.</summary>
    public double? StandardError { get; init; }

    /// <summary>The interval by Student's t with one degree of freedom fewer than units, cut at 1; <see langword="null"/> without a standard error.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The units that the error is reckoned over: those with a rating (Krippendorff: those with two).</summary>
    public required int Units { get; init; }

    /// <summary>The units with at least two ratings.</summary>
    public required int PairableUnits { get; init; }

    /// <summary>Why the value or its error is missing; <see langword="null"/> when both are there.</summary>
    public LocalText? Abstention { get; init; }
}
