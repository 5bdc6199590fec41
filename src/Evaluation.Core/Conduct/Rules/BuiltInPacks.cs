using System.Reflection;
using System.Text;

namespace Evaluation.Conduct.Rules;

/// <summary>The packs that come with the library.</summary>
internal static class BuiltInPacks
{
    private const string Folder = "conduct/";

    private static readonly Lazy<ValueList<RulePack>> Read = new(() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => RulePackFile.Parse(TextOf(name), name).OrThrow())
        .ToValueList());

    internal static ValueList<RulePack> All => Read.Value;

    private static string TextOf(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
