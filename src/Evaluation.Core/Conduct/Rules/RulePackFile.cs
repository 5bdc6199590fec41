using Evaluation.Diagnostics;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Rules;

/// <summary>Reads rule packs from YAML. The keys are described by <c>conduct/pack.schema.json</c>.</summary>
public static class RulePackFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidInputException">The file cannot be read or has errors; all of them are carried.</exception>
    public static RulePack Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<RulePack> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        return YamlText.Read(path, diagnostics) is { } yaml ? diagnostics.Check(RulePackReader.Read(yaml, path, diagnostics)) : diagnostics.Check<RulePack>(null);
    }

    /// <summary>Reads a pack from text, or tells everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call it in diagnostics, or <see langword="null"/>.</param>
    public static Checked<RulePack> Parse(string yaml, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(RulePackReader.Read(yaml, name, diagnostics));
    }
}
