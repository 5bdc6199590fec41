using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Custom;

/// <summary>Reads the settings of a custom method or adjustment from a scheme file.</summary>
/// <remarks>
/// It never throws for what a file says: a setting that is missing or malformed is reported with its place, and a stand-in (0, an empty text)
/// is given in its stead. Keys that nobody asks for are reported as unknown, with the nearest name. The key <c>name</c> is taken.
/// </remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class SettingsReader
{
    private readonly MapReader map;
    private readonly string path;
    private readonly Dictionary<string, Place> places;

    internal SettingsReader(MapReader map, string path = "", Dictionary<string, Place>? places = null)
    {
        (this.map, this.path) = (map, path);
        this.places = places ?? new Dictionary<string, Place>(StringComparer.Ordinal);
    }

    /// <summary>A number that must be there.</summary>
    public decimal Number(string key) => map.RequiredNumber(Asked(key));

    /// <summary>A number; <see langword="null"/> when it is not there.</summary>
    public decimal? OptionalNumber(string key) => map.Number(Asked(key));

    /// <summary>A text that must be there: not blank, no control characters, at most 2000 characters.</summary>
    public string Text(string key) => map.RequiredText(Asked(key));

    /// <summary>A text; <see langword="null"/> when it is not there.</summary>
    public string? OptionalText(string key) => map.Text(Asked(key));

    /// <summary>True or false; <see langword="false"/> when it is not there.</summary>
    public bool Flag(string key) => map.Flag(Asked(key));

    /// <summary>A list of mappings, each read by <paramref name="read"/>; empty when it is not there.</summary>
    /// <remarks><see cref="SettingsCheck"/> calls a setting inside it <c>key[0].setting</c>.</remarks>
    public ValueList<T> List<T>(string key, Func<SettingsReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return map.Maps(Asked(key)).Select((item, i) => Item(item, FormattableString.Invariant($"{path}{key}[{i}]"), read)).ToValueList();
    }

    /// <summary>Notes where everything stands that was asked for.</summary>
    internal void NotePlaces(SchemePlaces noted, object part)
    {
        noted.Note(part, "", map.Place);
        foreach ((string key, Place place) in places)
            noted.Note(part, key, place);
    }

    private T Item<T>(MapReader item, string name, Func<SettingsReader, T> read)
    {
        places[name] = item.Place;
        T value = read(new SettingsReader(item, name + ".", places));
        item.Finish();
        return value;
    }

    private string Asked(string key)
    {
        SettingsWriter.RequireKey(key, isTop: path.Length == 0);
        places[path + key] = map.PlaceOf(key);
        return key;
    }
}
