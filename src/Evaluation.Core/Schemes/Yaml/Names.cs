namespace Evaluation.Schemes.Yaml;

/// <summary>The names of an enumeration's values in a scheme file.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class Names<T>(params (string Name, T Value)[] names)
    where T : struct
{
    internal IEnumerable<string> All => names.Select(pair => pair.Name);

    internal bool TryParse(string name, out T value)
    {
        foreach ((string known, T meant) in names)
        {
            if (known == name)
            {
                value = meant;
                return true;
            }
        }

        value = default;
        return false;
    }

    internal string Of(T value) => names.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Name;
}
