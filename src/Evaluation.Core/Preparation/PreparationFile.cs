using Evaluation.Diagnostics;
using Evaluation.Preparation.Yaml;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Preparation;

/// <summary>Reads a preparation from YAML: a list of steps, each with its name and settings (docs/preparation.md).</summary>
/// <remarks>A step that fills in from earlier rounds gets their data by <see cref="PreparationPlan.WithEarlier"/>; they are not in the file.</remarks>
public static class PreparationFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidInputException">The file cannot be read or has errors; all of them are carried.</exception>
    public static PreparationPlan Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a file, or tells everything that is wrong with it. A file that is not there, or may not be read, is a diagnostic too.</summary>
    /// <param name="path">The file.</param>
    public static Checked<PreparationPlan> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(YamlText.Read(path, diagnostics) is { } yaml ? StepReader.Read(yaml, path, diagnostics) : null);
    }

    /// <summary>Reads a text, or tells everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call the text in diagnostics, or <see langword="null"/>.</param>
    public static Checked<PreparationPlan> Parse(string yaml, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(StepReader.Read(yaml, name, diagnostics));
    }
}
