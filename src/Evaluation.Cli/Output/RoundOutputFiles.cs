using Evaluation.Cli.Input;
using Evaluation.Diagnostics;
using Evaluation.Reports.Outputs;

namespace Evaluation.Cli.Output;

/// <summary>Writes everything of a round into a folder and says what became of it.</summary>
internal static class RoundOutputFiles
{
    private static readonly LocalText Writing = new("Writing the outputs", "正在写出成果");
    private static readonly LocalText Numbers = new(
        "Outputs: {0} written, {1} unchanged, {2} kept as somebody changed them, {3} removed; in {4}",
        "成果：写出 {0} 个，未变 {1} 个，经人修改而保留 {2} 个，删除 {3} 个；位于 {4}");

    private static readonly LocalText Files = new("  {0}  ({1} files)", "  {0}（{1} 个文件）");

    /// <summary>Writes what changed, or nothing.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundMaterial material, ReportRequest request, string folder, bool isForced)
    {
        OutputBatch? batch = null;
        OutputFolder.Try(folder, () =>
        {
            var options = new OutputBatchOptions
            {
                Force = isForced,
                MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism,
                Sources = request.Sources(),
                Settings = request.Settings(),
            };
            batch = ProgressBar.Run(session, Writing, isLong: true, progress =>
                OutputBatch.Write(folder, RoundOutputs.Of(material, [.. request.Languages]), options, progress, session.CancellationToken));
        });
        session.Note(batch!.Diagnostics);
        Tell(session, batch, folder);
    }

    private static void Tell(Session session, OutputBatch batch, string folder)
    {
        session.Say(
            Numbers,
            batch.Count(OutputState.Written),
            batch.Count(OutputState.Unchanged),
            batch.Count(OutputState.Kept) + batch.Count(OutputState.KeptObsolete),
            batch.Count(OutputState.Removed),
            SafeText.Line(Path.GetFullPath(folder)));
        string[] names = [.. batch.Outcomes.Where(outcome => outcome.State != OutputState.Removed).Select(outcome => outcome.Name)];
        foreach (string name in names.Where(name => FolderOf(name).Length == 0))
            session.Terminal.Output.WriteLine("  " + SafeText.Line(name));
        foreach (IGrouping<string, string> group in names.Where(name => FolderOf(name).Length > 0).GroupBy(FolderOf))
            session.Say(Files, SafeText.Line(group.Key), group.Count());
    }

    /// <summary>The folder of an output, with its slash; empty for one at the top.</summary>
    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];
}
