namespace Evaluation.Studies.Detectors;

/// <summary>Runs all studies of the models and writes their page.</summary>
internal static class DetectorStudy
{
    internal static async Task<int> RunAsync(StudyRun run)
    {
        var page = new DetectorPage
        {
            Run = run,
            Ours = UnsupervisedStudy.Ours(),
            Anchors = UnsupervisedStudy.Anchors(),
            Others = UnsupervisedStudy.Others(),
            Singles = AttentionStudy.Singles(),
            Combined = AttentionStudy.Combined(run),
            Unseen = UnseenPatternStudy.Run(run),
        };
        await run.WriteAsync("detectors.md", page.ToText());
        return 0;
    }
}
