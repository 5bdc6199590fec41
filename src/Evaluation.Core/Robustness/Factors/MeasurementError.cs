namespace Evaluation.Robustness.Factors;

/// <summary>How the error of an observation is distributed.</summary>
public abstract record MeasurementError
{
    private protected MeasurementError()
    {
    }

    /// <summary>The one number that the distribution has.</summary>
    internal abstract double Size { get; }
}
