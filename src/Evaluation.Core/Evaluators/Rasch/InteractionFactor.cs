namespace Evaluation.Evaluators.Rasch;

/// <summary>One side of an interaction: the elements of a facet, each for itself or in groups.</summary>
/// <param name="Facet">The name of the facet.</param>
/// <param name="Groups">For each element, in the facet's order, the name of its group; <see langword="null"/> for each element by itself.</param>
public sealed record InteractionFactor(string Facet, ValueList<string>? Groups = null)
{
    /// <summary>The names of the levels.</summary>
    internal ValueList<string> LevelsIn(RatingTable table) =>
        Groups is null ? table.Facets[FacetIn(table)].Elements : new RaschGrouping(Facet, Groups).Names();

    /// <summary>For each rating the position of its level.</summary>
    /// <exception cref="ArgumentException">There is no such facet, or there are more or fewer groups than elements.</exception>
    internal int[] ColumnIn(RatingTable table)
    {
        int[] column = table.ColumnOf(FacetIn(table));
        if (Groups is null)
            return column;
        int elements = table.Facets[FacetIn(table)].Elements.Count;
        if (Groups.Count != elements)
            throw new ArgumentException(FormattableString.Invariant($"{Groups.Count} groups for the {elements} elements of '{Facet}'."));
        int[] groups = new RaschGrouping(Facet, Groups).Numbers();
        return Array.ConvertAll(column, element => groups[element]);
    }

    /// <summary>The position of the facet.</summary>
    /// <exception cref="ArgumentException">There is no such facet.</exception>
    internal int FacetIn(RatingTable table) => table.FacetIndexOf(Facet) is var facet and >= 0
        ? facet
        : throw new ArgumentException($"There is no facet '{Facet}'.");
}
