using Evaluation.Diagnostics;
using Evaluation.Patterns;
using Evaluation.Patterns.Models;

namespace Evaluation.Cli.Output;

/// <summary>The model that a screen learnt from labels, as a file.</summary>
internal static class SheetModelOutput
{
    private static readonly LocalText NotLookedFor = new(
        "{0} is left out, and with it the model. Take it out of --without.", "已排除 {0}，也就没有训练模型。请将其从 --without 中去掉。");

    private static readonly LocalText What = new("the model learnt from the labels, for --model", "由标注训练的模型，供 --model 使用");

    /// <summary>Saves the model, replacing the file, if one was learnt.</summary>
    /// <exception cref="InvalidInputException">The file cannot be written.</exception>
    internal static void Save(PatternScreen screen, string path)
    {
        if (screen.Model is { } model)
            OutputFolder.Try(path, () => ModelFile.Save(model, path), CommandLineDiagnostics.UnwritableModel);
    }

    /// <summary>Says where the model is, or notes why there is none.</summary>
    /// <returns>The exit code.</returns>
    internal static int Tell(Session session, PatternScreen screen, string path)
    {
        if (screen.Model is not null)
        {
            session.Terminal.Error.WriteLine($"  {SafeText.Line(Path.GetFullPath(path))}  {What.In(session.Language)}");
            return ExitCode.Done;
        }

        session.Note([CommandLineDiagnostics.Of(CommandLineDiagnostics.NothingLearnt, new Place(path, 0, 0), WhyNone(screen))]);
        return ExitCode.Findings;
    }

    private static LocalText WhyNone(PatternScreen screen)
    {
        string code = PatternFindings.MultivariateOddness.Code;
        LocalText[] reasons = [.. screen.Abstentions.Where(abstention => abstention.Kind.Code == code).Select(abstention => abstention.Reason)];
        return reasons.Length == 0
            ? NotLookedFor.With(code)
            : new LocalText(string.Join(' ', reasons.Select(reason => reason.English)), string.Concat(reasons.Select(reason => reason.Chinese)));
    }
}
