namespace Evaluation.Robustness.Factors;

/// <summary>Something about a round that could reasonably have been otherwise (不确定性因素), and how far.</summary>
/// <remarks>
/// Each kind is a sealed record: <see cref="WeightFactor"/>, <see cref="AggregationFactor"/>, <see cref="MethodFactor"/>, <see cref="RoundingFactor"/>,
/// <see cref="InclusionFactor"/>, <see cref="MissingDataFactor"/>, <see cref="EvaluatorFactor"/>, <see cref="MeasurementFactor"/>. Settings are checked
/// against the round before anything is drawn, all at once.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public abstract record Factor
{
    private protected Factor(string name) => Name = name;

    /// <summary>The name by which results speak of it; unique in a study.</summary>
    public string Name { get; init; }

    /// <summary>Whether draws change how leaves are rounded, or what is rounded there.</summary>
    internal virtual bool NeedsUnrounded => false;

    /// <summary>Checks the factor against a round and makes it ready; <see langword="null"/> when it cannot be.</summary>
    internal abstract FactorDraw? Prepare(FactorContext context);
}
