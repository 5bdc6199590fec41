using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Schemes;

/// <summary>Reads and writes schemes as YAML. The keys are described by <c>schemes/scheme.schema.json</c>.</summary>
public static class SchemeFile
{
    /// <summary>Reads a scheme file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="extensions">Methods and adjustments of your own that it may use, or <see langword="null"/> for none.</param>
    /// <exception cref="InvalidInputException">The file cannot be read or has errors; all of them are carried.</exception>
    public static Scheme Load(string path, SchemeExtensions? extensions = null) => Read(path, extensions).OrThrow();

    /// <summary>Reads a scheme file, or tells everything that is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="extensions">Methods and adjustments of your own that it may use, or <see langword="null"/> for none.</param>
    /// <remarks>A file that is not there, or may not be read, is a diagnostic too.</remarks>
    public static Checked<Scheme> Read(string path, SchemeExtensions? extensions = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        return YamlText.Read(path, diagnostics) is { } yaml
            ? diagnostics.Check(SchemeReader.Read(yaml, path, Path.GetDirectoryName(Path.GetFullPath(path)), diagnostics, extensions ?? SchemeExtensions.None))
            : diagnostics.Check<Scheme>(null);
    }

    /// <summary>Reads a scheme from text, or tells everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call the text in diagnostics, or <see langword="null"/>.</param>
    /// <param name="extensions">Methods and adjustments of your own that it may use, or <see langword="null"/> for none.</param>
    /// <remarks>A text has no folder, so it may not name a calendar file.</remarks>
    public static Checked<Scheme> Parse(string yaml, string? name = null, SchemeExtensions? extensions = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(SchemeReader.Read(yaml, name, folder: null, diagnostics, extensions ?? SchemeExtensions.None));
    }

    /// <summary>Writes a scheme as YAML. Equal schemes give equal text, and reading it back gives an equal scheme.</summary>
    public static string ToYaml(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return SchemeWriter.Write(scheme);
    }

    /// <summary>Writes a scheme file, beside the old one first and then renamed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(Scheme scheme, string path) => AtomicFile.WriteText(path, ToYaml(scheme));
}
