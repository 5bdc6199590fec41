namespace Evaluation.Observations;

/// <summary>The items of a checklist that are met, as one text: their names joined by semicolons.</summary>
internal static class ChecklistText
{
    internal const char Separator = ';';

    /// <summary>Joins names; each stands once.</summary>
    /// <exception cref="ArgumentException">A name is blank or holds a separator.</exception>
    internal static string Join(IEnumerable<string> items)
    {
        string[] names = [.. items.Distinct(StringComparer.Ordinal)];
        foreach (string name in names)
        {
            if (string.IsNullOrWhiteSpace(name) || name.AsSpan().IndexOfAny(Separator, '；') >= 0)
                throw new ArgumentException($"'{name}' is not the name of a checklist item.", nameof(items));
        }

        return string.Join(Separator, names);
    }

    /// <summary>Whether a name is among those joined.</summary>
    internal static bool Has(string joined, ReadOnlySpan<char> item)
    {
        foreach (Range part in joined.AsSpan().Split(Separator))
        {
            if (joined.AsSpan()[part].SequenceEqual(item))
                return !item.IsEmpty;
        }

        return false;
    }
}
