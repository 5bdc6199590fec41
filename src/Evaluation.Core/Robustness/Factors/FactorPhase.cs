namespace Evaluation.Robustness.Factors;

/// <summary>When a factor speaks in a draw: later ones build upon what earlier ones chose.</summary>
internal enum FactorPhase
{
    /// <summary>Weights, aggregations, rounding, indicators taken out.</summary>
    Structure = 0,

    /// <summary>How leaves are scored.</summary>
    Method = 1,

    /// <summary>What missing observations give.</summary>
    Missing = 2,

    /// <summary>What is added to points.</summary>
    Error = 3,
}
