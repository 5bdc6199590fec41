namespace Evaluation.Schemes.Yaml;

/// <summary>Reads a choice written as a name alone (<c>method: direct</c>) or as a mapping with a name and settings.</summary>
internal static class NamedChoice
{
    /// <summary>The name and, when it was a mapping, the settings; <see langword="null"/> when the key is not there or has no name.</summary>
    internal static (YamlScalar Name, MapReader? Settings)? Read(MapReader map, string key)
    {
        if (map.Node(key) is not { } node)
            return null;
        if (node is YamlScalar name)
            return (name, null);
        if (map.Map(key) is not { } settings)
            return null;
        settings.RequireNode("name");
        return settings.Node("name") is YamlScalar inside ? (inside, settings) : null;
    }
}
