using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Custom;

/// <summary>Writes the settings of a custom method or adjustment into a scheme file.</summary>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class SettingsWriter
{
    private readonly YamlWriter yaml;
    private readonly bool isTop;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    internal SettingsWriter(YamlWriter yaml, bool isTop = true) => (this.yaml, this.isTop) = (yaml, isTop);

    /// <summary>A number; nothing when it is <see langword="null"/>.</summary>
    public void Number(string key, decimal? value)
    {
        Require(key);
        yaml.Number(key, value);
    }

    /// <summary>A text; nothing when it is <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">The text could not be read back: it is blank, too long or has control characters.</exception>
    public void Text(string key, string? value)
    {
        Require(key);
        if (value is not null && !SchemeText.IsGood(value, SchemeText.Longest))
            throw new ArgumentException($"The text of '{key}' is blank, too long or has control characters.", nameof(value));
        yaml.Text(key, value);
    }

    /// <summary>True; nothing when it is <see langword="false"/>.</summary>
    public void Flag(string key, bool value)
    {
        Require(key);
        if (value)
            yaml.Flag(key, value);
    }

    /// <summary>A list of mappings; nothing when it is empty.</summary>
    public void List<T>(string key, ValueList<T> items, Action<SettingsWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        Require(key);
        yaml.List(key, items, item => write(new SettingsWriter(yaml, isTop: false), item));
    }

    internal static void RequireKey(string key, bool isTop)
    {
        if (string.IsNullOrEmpty(key) || !SchemeText.IsGood(key, SchemeLimits.LongestCode) || (isTop && key == "name"))
            throw new ArgumentException($"'{key}' cannot be the key of a setting.", nameof(key));
    }

    private void Require(string key)
    {
        RequireKey(key, isTop);
        if (!written.Add(key))
            throw new ArgumentException($"The setting '{key}' is written twice.", nameof(key));
    }
}
