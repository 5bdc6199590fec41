namespace Evaluation.Evaluators.Rasch;

/// <summary>The measures of one facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Elements">Its elements in the facet's order.</param>
/// <param name="Model">The elements together, by the model errors.</param>
/// <param name="Real">The elements together, by the real errors.</param>
public sealed record FacetMeasures(RatingFacet Facet, ValueList<ElementMeasure> Elements, FacetSummary Model, FacetSummary Real)
{
    /// <summary>The element of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ElementMeasure this[string element] => Facet.IndexOf(element) is var index and >= 0
        ? Elements[index]
        : throw new KeyNotFoundException($"'{Facet.Name}' has no element '{element}'.");
}
