using Evaluation.Diagnostics;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Oddness;

namespace Evaluation.Patterns;

/// <summary>Reads a model that a screen learnt from judged sheets (<see cref="PatternScreen.Model"/>), so that another round can be asked (<see cref="PatternInputs.Model"/>).</summary>
/// <remarks><see cref="ModelFile"/> saves one; load models only from people you trust.</remarks>
public static class SheetModelFile
{
    /// <summary>
    /// Reads a model, or tells what is wrong with it: that it is not there, damaged, of another format, or learnt from features that screens do not reckon for sheets.
    /// Warnings tell of another version of the library, and of features that the model does not know, as where it was learnt from a round without times.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static Checked<SupervisedModel> Read(string path)
    {
        Checked<SupervisedModel> read = ModelFile.Read(path);
        if (read.Value is not { } model)
            return read;
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(read.Diagnostics);
        ModelFile.CheckFeatures(model, FeatureNames.All, new Place(path, 0, 0), diagnostics);
        return diagnostics.Check(model);
    }
}
