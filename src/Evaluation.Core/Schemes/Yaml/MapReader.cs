using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Numerics;

namespace Evaluation.Schemes.Yaml;

/// <summary>
/// Takes the values of one mapping by key and notes what is wrong with them. Every key asked for counts as known; when reading is
/// done, <see cref="Finish"/> reports the rest.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMapping map;
    private readonly DiagnosticBag diagnostics;
    private readonly (MapReader Map, string Key)? outer;
    private readonly List<string> known = [];
    private readonly HashSet<string> troubled = new(StringComparer.Ordinal);

    /// <param name="map">The mapping.</param>
    /// <param name="diagnostics">Where trouble is noted.</param>
    /// <param name="outer">The mapping that it is part of, under which key, or <see langword="null"/>.</param>
    internal MapReader(YamlMapping map, DiagnosticBag diagnostics, (MapReader Map, string Key)? outer = null) =>
        (this.map, this.diagnostics, this.outer) = (map, diagnostics, outer);

    /// <summary>What the mapping describes, for the path of diagnostics; a mapping inside another describes part of the same.</summary>
    internal string Path
    {
        get => field ?? outer?.Map.Path ?? "";
        set;
    }

    /// <summary>Where the mapping begins.</summary>
    internal Place Place => map.Place with { Path = Path };

    /// <summary>Whether anything in this mapping, or in one read as part of it, could not be read as it should.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>Whether the value of a key could not be read as it should; also when a key that is not known looks like it.</summary>
    internal bool IsTroubled(string key) => troubled.Contains(key);

    /// <summary>The place of a key's value; the mapping's when the key is not there.</summary>
    internal Place PlaceOf(string key) => Find(key) is { } node ? node.Place with { Path = Path } : Place;

    /// <summary>The value of a key, or <see langword="null"/> when it is not there or says nothing.</summary>
    internal YamlNode? Node(string key)
    {
        if (!known.Contains(key))
            known.Add(key);
        return Find(key) is { } node and not YamlScalar { IsNull: true } ? node : null;
    }

    /// <summary>A text; <see langword="null"/> when it is not there.</summary>
    internal string? Text(string key, int longest = SchemeText.Longest)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is not YamlScalar scalar)
            return Wrong<string>(key, node, new LocalText("text", "文本"));
        if (SchemeText.IsGood(scalar.Text, longest))
            return scalar.Text;
        Report(SchemeDiagnostics.BadText, node.Place, key, longest);
        return null;
    }

    /// <summary>A text that must be there; an empty one when it is not.</summary>
    internal string RequiredText(string key, int longest = SchemeText.Longest)
    {
        RequireNode(key);
        return Text(key, longest) ?? "";
    }

    /// <summary>A number; <see langword="null"/> when it is not there.</summary>
    internal decimal? Number(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is not YamlScalar scalar)
        {
            Wrong<object>(key, node, new LocalText("a number", "数字"));
            return null;
        }

        if (scalar.IsPlain && ExactNumber.TryParse(scalar.Text, out decimal number, out bool losesDigits))
        {
            if (losesDigits)
                Report(SchemeDiagnostics.TooManyDigits, node.Place, key, scalar.Text);
            return number;
        }

        Report(SchemeDiagnostics.NotANumber, node.Place, key, scalar.Text);
        return null;
    }

    /// <summary>A number that must be there; 0 when it is not.</summary>
    internal decimal RequiredNumber(string key)
    {
        RequireNode(key);
        return Number(key).GetValueOrDefault();
    }

    /// <summary>A date; <see langword="null"/> when it is not there.</summary>
    internal DateOnly? Date(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlScalar scalar
            && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        Report(SchemeDiagnostics.NotADate, node.Place, key, node is YamlScalar other ? other.Text : "…");
        return null;
    }

    /// <summary>A date that must be there; the earliest one there is when it is not.</summary>
    internal DateOnly RequiredDate(string key)
    {
        RequireNode(key);
        return Date(key).GetValueOrDefault();
    }

    /// <summary>True or false; <see langword="false"/> when it is not there.</summary>
    internal bool Flag(string key)
    {
        if (Node(key) is not { } node)
            return false;
        if (node is YamlScalar { IsPlain: true, Text: "true" or "false" } scalar)
            return scalar.Text == "true";
        Report(SchemeDiagnostics.NotYesNo, node.Place, key, node is YamlScalar other ? other.Text : "…");
        return false;
    }

    /// <summary>One of the names of a table; <see langword="null"/> when it is not there.</summary>
    internal T? Choice<T>(string key, Names<T> names)
        where T : struct
    {
        if (Node(key) is not { } node)
            return null;
        if (node is not YamlScalar scalar)
        {
            Wrong<object>(key, node, new LocalText("a name", "名称"));
            return null;
        }

        if (names.TryParse(scalar.Text, out T value))
            return value;
        ReportUnknown(scalar, key, names.All);
        return null;
    }

    /// <summary>Reports a name that is not among the known ones, with the nearest of them.</summary>
    /// <param name="scalar">The name.</param>
    /// <param name="key">The key under which it stands.</param>
    /// <param name="all">The known ones.</param>
    /// <param name="otherwise">What to say when none is near, or <see langword="null"/>.</param>
    internal void ReportUnknown(YamlScalar scalar, string key, IEnumerable<string> all, LocalText? otherwise = null)
    {
        MarkTroubled(key);
        LocalText hint = otherwise is not null && NearestName.Of(scalar.Text, all) is null ? otherwise : NearestHint(scalar.Text, all);
        Report(SchemeDiagnostics.UnknownChoice, scalar.Place, scalar.Text, key, hint, string.Join(", ", all));
    }

    /// <summary>A mapping; <see langword="null"/> when it is not there.</summary>
    internal MapReader? Map(string key)
    {
        if (Node(key) is not { } node)
            return null;
        return node is YamlMapping inner
            ? new MapReader(inner, diagnostics, (this, key))
            : Wrong<MapReader>(key, node, new LocalText("a mapping of keys and values", "键值映射"));
    }

    /// <summary>The mappings of a list; empty when it is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arePartOfThis">Whether trouble in them is trouble in this mapping, or their own.</param>
    internal List<MapReader> Maps(string key, bool arePartOfThis = true)
    {
        var maps = new List<MapReader>();
        if (Node(key) is not { } node)
            return maps;
        if (node is not YamlSequence list)
        {
            Wrong<object>(key, node, new LocalText("a list", "列表"));
            return maps;
        }

        foreach (YamlNode item in list.Items)
        {
            if (item is YamlMapping inner)
                maps.Add(new MapReader(inner, diagnostics, arePartOfThis ? (this, key) : null));
            else
                Wrong<object>(key, item, new LocalText("a list of mappings", "由映射组成的列表"));
        }

        return maps;
    }

    /// <summary>A reader for the settings of a choice that was written as a name alone: it has none.</summary>
    internal MapReader NoSettings(Place place, string key) => new(new YamlMapping(place, []), diagnostics, (this, key));

    /// <summary>Reports a key that must be there and is not.</summary>
    internal void RequireNode(string key)
    {
        if (Node(key) is null)
            Report(SchemeDiagnostics.MissingKey, Place, key);
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    internal void Finish()
    {
        foreach ((YamlScalar key, _) in map.Entries)
        {
            if (known.Contains(key.Text))
                continue;
            Report(SchemeDiagnostics.UnknownKey, key.Place, key.Text, NearestHint(key.Text, known), string.Join(", ", known));
            if (NearestName.Of(key.Text, known) is { } meant)
                troubled.Add(meant);
        }
    }

    /// <summary>Notes an error of this mapping. When the first argument is a key, that key counts as troubled.</summary>
    internal void Report(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        MarkTroubled(arguments[0] as string ?? "");
        diagnostics.Add(descriptor, place with { Path = Path }, arguments);
    }

    /// <summary>Notes that the value of a key, and so the mappings around this one, could not be read as it should.</summary>
    internal void MarkTroubled(string key)
    {
        HasErrors = true;
        troubled.Add(key);
        outer?.Map.MarkTroubled(outer.Value.Key);
    }

    internal static LocalText NearestHint(string name, IEnumerable<string> all) => NearestName.Of(name, all) is { } nearest
        ? new LocalText($" (did you mean '{nearest}'?)", $"（是否应为“{nearest}”？）")
        : new LocalText("", "");

    private YamlNode? Find(string key)
    {
        foreach ((YamlScalar name, YamlNode value) in map.Entries)
        {
            if (name.Text == key)
                return value;
        }

        return null;
    }

    private T? Wrong<T>(string key, YamlNode node, LocalText wanted)
        where T : class
    {
        Report(SchemeDiagnostics.WrongShape, node.Place, key, wanted);
        return null;
    }
}
