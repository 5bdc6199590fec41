namespace Evaluation.Evaluators.Agreement;

/// <summary>One intraclass correlation, or the reason why there is none. No figure is ever NaN.</summary>
public sealed record IccEstimate
{
    /// <summary>Which form.</summary>
    public required IccForm Form { get; init; }

    /// <summary>The correlation, at most 1; it can be negative, and that of a mean far below −1; <see langword="null"/> where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>
    /// The interval; <see langword="null"/> where its lower end has no bound. That of <see cref="IccForm.AgreementAverage"/> is the
    /// Spearman–Brown step from the single one (McGraw &amp; Wong 1996, table 7).
    /// </summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>
    /// F for the hypothesis that units do not differ: their mean square over that within units (one-way) or of the residual; infinite when
    /// that is 0.
    /// </summary>
    public double? F { get; init; }

    /// <summary>The degrees of freedom above, units − 1.</summary>
    public int NumeratorFreedom { get; init; }

    /// <summary>The degrees of freedom below.</summary>
    public int DenominatorFreedom { get; init; }

    /// <summary>The share of F's distribution above it.</summary>
    public double? PValue { get; init; }

    /// <summary>Why there is no value; <see langword="null"/> when there is one.</summary>
    public LocalText? Abstention { get; init; }
}
