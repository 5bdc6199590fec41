namespace Evaluation.Evaluators.Rasch;

/// <summary>Sorts the elements of a facet into groups.</summary>
/// <param name="Facet">The name of the facet.</param>
/// <param name="Groups">For each element, in the facet's order, the name of its group.</param>
public sealed record RaschGrouping(string Facet, ValueList<string> Groups)
{
    /// <summary>The names of the groups, in the order in which they first appear.</summary>
    internal ValueList<string> Names() => Groups.Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>For each element the position of its group among the names.</summary>
    internal int[] Numbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in Names())
            numbers.Add(name, numbers.Count);
        return [.. Groups.Select(group => numbers[group])];
    }
}
