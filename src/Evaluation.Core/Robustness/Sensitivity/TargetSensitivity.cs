namespace Evaluation.Robustness.Sensitivity;

/// <summary>Where the scatter of one target comes from.</summary>
/// <param name="Target">The target.</param>
/// <param name="Mean">Its mean over the rows A and B.</param>
/// <param name="Variance">Its variance over them (n − 1).</param>
/// <param name="LeftOut">Rows left out because the target has no value in some of their draws.</param>
/// <param name="Indices">The indices of each factor, in the order of the factors.</param>
/// <param name="Pairs">The indices of each pair; empty unless asked for.</param>
/// <param name="Convergence">The indices after an eighth, a quarter, a half and all of the rows, factor by factor; empty when nothing varies.</param>
/// <param name="Values">The target's values by draw, in the order of the design; NaN for none.</param>
public sealed record TargetSensitivity(
    SensitivityTarget Target,
    double Mean,
    double Variance,
    int LeftOut,
    ValueList<SobolIndices> Indices,
    ValueList<SecondOrderIndex> Pairs,
    ValueList<ConvergenceStep> Convergence,
    ValueList<double> Values)
{
    /// <summary>Which factor moves the target most, in plain words.</summary>
    public LocalText Verdict => SensitivityVerdict.Of(this);

    /// <summary>What the factors explain alone, all together; the rest comes from them jointly. NaN when nothing varies.</summary>
    public double Additive => Indices.Sum(index => index.First);
}
