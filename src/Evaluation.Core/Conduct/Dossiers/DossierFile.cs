using Evaluation.Conduct.Dossiers.Yaml;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Dossiers;

/// <summary>Reads dossiers from YAML. The keys are described by <c>conduct/dossier.schema.json</c>.</summary>
/// <remarks>A file holds one dossier, or a list of them under <c>programmes</c>.</remarks>
public static class DossierFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidInputException">The file cannot be read or has errors; all of them are carried.</exception>
    public static DossierSet Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<DossierSet> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        return YamlText.Read(path, diagnostics) is { } yaml ? diagnostics.Check(DossierReader.Read(yaml, path, diagnostics)) : diagnostics.Check<DossierSet>(null);
    }

    /// <summary>Reads dossiers from text, or tells everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call it in diagnostics, or <see langword="null"/>.</param>
    public static Checked<DossierSet> Parse(string yaml, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(DossierReader.Read(yaml, name, diagnostics));
    }

    /// <summary>Dossiers as YAML, which reads back as the same dossiers; what is not known is left out.</summary>
    /// <param name="set">The dossiers.</param>
    public static string ToText(DossierSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return YamlWriter.Document(DossierTree.Of(set));
    }
}
