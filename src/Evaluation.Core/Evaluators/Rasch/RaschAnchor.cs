namespace Evaluation.Evaluators.Rasch;

/// <summary>An element whose measure is given and not estimated.</summary>
/// <param name="Facet">The name of the facet.</param>
/// <param name="Element">The name of the element.</param>
/// <param name="Measure">The measure, in logits; finite.</param>
/// <remarks>A facet with an anchor is not centred.</remarks>
public sealed record RaschAnchor(string Facet, string Element, double Measure)
{
    /// <summary>The measure, in logits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public double Measure { get; init; } = double.IsFinite(Measure)
        ? Measure
        : throw new ArgumentOutOfRangeException(nameof(Measure), Measure, "An anchor is finite.");
}
