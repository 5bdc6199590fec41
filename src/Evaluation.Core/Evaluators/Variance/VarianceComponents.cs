namespace Evaluation.Evaluators.Variance;

/// <summary>The variance of ratings, divided by its reasons.</summary>
public sealed record VarianceComponents
{
    /// <summary>The name of the last component: what no other term explains, with the highest interaction in it.</summary>
    public const string Residual = "residual";

    /// <summary>The components, the residual last; empty with an <see cref="Abstention"/>.</summary>
    public ValueList<VarianceComponent> Components { get; init; } = [];

    /// <summary>
    /// The estimated grand mean in points: by mean squares the plain mean, by likelihood the generalised least squares estimate.
    /// </summary>
    public required double Mean { get; init; }

    /// <summary>
    /// The restricted likelihood criterion at the estimate, −2 log of it with all constants (as lme4's <c>REMLcrit</c>);
    /// <see langword="null"/> by mean squares.
    /// </summary>
    public double? Criterion { get; init; }

    /// <summary>How often the criterion was evaluated; <see langword="null"/> by mean squares.</summary>
    public int? Evaluations { get; init; }

    /// <summary>The interactions that cannot be told from the residual or from a simpler term here, and are contained in it.</summary>
    public ValueList<string> Inseparable { get; init; } = [];

    /// <summary>Why there are no components; <see langword="null"/> when there are.</summary>
    public LocalText? Abstention { get; init; }

    /// <summary>The component of a term.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public VarianceComponent this[string term] => Components.FirstOrDefault(component => component.Term == term)
        ?? throw new KeyNotFoundException($"There is no component '{term}'.");
}
