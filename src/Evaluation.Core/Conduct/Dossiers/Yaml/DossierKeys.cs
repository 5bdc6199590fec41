using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Dossiers.Yaml;

/// <summary>Values that dossiers have and schemes have not.</summary>
internal static class DossierKeys
{
    /// <summary>True or false; <see langword="null"/> when nobody told.</summary>
    internal static bool? KnownFlag(this MapReader map, string key) => map.Node(key) is null ? null : map.Flag(key);

    /// <summary>A whole number, 0 or more; <see langword="null"/> when nobody told.</summary>
    internal static int? KnownCount(this MapReader map, string key)
    {
        if (map.Number(key) is not { } number)
            return null;
        if (number >= 0 && number <= int.MaxValue && decimal.Truncate(number) == number)
            return (int)number;
        map.Report(DossierDiagnostics.NotACount, map.PlaceOf(key), key, number);
        return null;
    }

    /// <summary>An amount in yuan, 0 or more; <see langword="null"/> when nobody told.</summary>
    internal static decimal? KnownAmount(this MapReader map, string key)
    {
        if (map.Number(key) is not { } number)
            return null;
        if (number >= 0)
            return number;
        map.Report(DossierDiagnostics.NegativeAmount, map.PlaceOf(key), key, number);
        return null;
    }

    /// <summary>A list of texts; <see langword="null"/> when nobody told.</summary>
    internal static ValueList<string>? KnownTexts(this MapReader map, string key)
    {
        if (map.Node(key) is not { } node)
            return null;
        if (node is not YamlSequence list)
        {
            map.Report(SchemeDiagnostics.WrongShape, node.Place, key, new LocalText("a list of texts", "文本列表"));
            return null;
        }

        var texts = new List<string>();
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar && SchemeText.IsGood(scalar.Text, SchemeText.Longest))
                texts.Add(scalar.Text);
            else
                map.Report(SchemeDiagnostics.WrongShape, item.Place, key, new LocalText("a list of texts", "文本列表"));
        }

        return texts.ToValueList();
    }

    /// <summary>A list of mappings; <see langword="null"/> when nobody told.</summary>
    internal static ValueList<T>? KnownList<T>(this MapReader map, string key, Func<MapReader, T?> read)
        where T : class
    {
        if (map.Node(key) is null)
            return null;
        var items = new List<T>();
        foreach (MapReader item in map.Maps(key))
        {
            if (read(item) is { } made)
                items.Add(made);
            item.Finish();
        }

        return items.ToValueList();
    }

    /// <summary>A mapping; <see langword="null"/> when nobody told, also when it tells nothing.</summary>
    internal static T? KnownPart<T>(this MapReader map, string key, Func<MapReader, T> read, T nothing)
        where T : class
    {
        if (map.Map(key) is not { } inner)
            return null;
        T part = read(inner);
        inner.Finish();
        return part.Equals(nothing) ? null : part;
    }

    /// <summary>Reports a date before another.</summary>
    internal static void RequireOrder(this MapReader map, string earlier, DateOnly? from, string later, DateOnly? to)
    {
        if (from > to)
            map.Report(DossierDiagnostics.DatesOutOfOrder, map.PlaceOf(later), later, to, earlier, from);
    }
}
