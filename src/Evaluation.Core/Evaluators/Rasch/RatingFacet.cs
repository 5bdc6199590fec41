namespace Evaluation.Evaluators.Rasch;

/// <summary>One thing a rating depends on: the subject, the evaluator, the indicator, the time.</summary>
/// <param name="Name">The name, such as <c>evaluator</c>; no two facets of a table share one.</param>
/// <param name="Elements">The names of its elements, at least one, no two equal. An element without ratings gets no measure.</param>
/// <param name="Orientation">Which way its measures point.</param>
public sealed record RatingFacet(string Name, ValueList<string> Elements, FacetOrientation Orientation)
{
    /// <summary>1 for positive facets, -1 for negative ones.</summary>
    internal double Sign => Orientation == FacetOrientation.Positive ? 1 : -1;

    /// <summary>The position of an element, or -1.</summary>
    internal int IndexOf(string element)
    {
        for (int i = 0; i < Elements.Count; i++)
        {
            if (string.Equals(Elements[i], element, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
