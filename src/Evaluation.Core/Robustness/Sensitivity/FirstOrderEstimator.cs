namespace Evaluation.Robustness.Sensitivity;

/// <summary>How first-order indices are estimated from the rows A, B and AB.</summary>
public enum FirstOrderEstimator
{
    /// <summary>
    /// mean((y(B) − m)·(y(AB) − y(A))) ÷ V (Saltelli and others 2010, table 2, b), with the mean m taken out first. Without that, the estimate scatters with the
    /// square of the mean, and a target far from zero gives shares below 0 and above 1.
    /// </summary>
    Saltelli2010 = 0,

    /// <summary>The same without taking the mean out, as COINr 1.1.14 has it; to replay its figures.</summary>
    Uncentred = 1,
}
