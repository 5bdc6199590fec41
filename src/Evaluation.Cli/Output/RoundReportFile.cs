using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes the report of a round; the one place where this command meets the report.</summary>
internal static class RoundReportFile
{
    internal static void Save(RoundResult result, Language language, string path) =>
        Files.AtomicFile.WriteText(path, result.Scheme.Title + language);
}
