namespace Evaluation.Studies.Evaluators;

/// <summary>Runs all studies of the evaluator review and writes their page.</summary>
internal static class EvaluatorStudy
{
    internal static async Task<int> RunAsync(StudyRun run)
    {
        var page = new EvaluatorPage
        {
            Run = run,
            OfModel = LevelStudy.Run(run, StudyDesigns.OfModel, run.Rounds(EvaluatorPage.LevelRounds)),
            Violating = LevelStudy.Run(run, StudyDesigns.Violating, run.Rounds(EvaluatorPage.LevelRounds / 2)),
            RandomGroups = RandomGroupStudy.Run(run, run.Rounds(200)),
            Diving = DivingStudy.Run(run, run.Rounds(200)),
            Curves = PowerStudy.Curves(run, run.Rounds(EvaluatorPage.PowerRounds)),
            Spill = PowerStudy.Spill(run, run.Rounds(EvaluatorPage.PowerRounds)),
            Families = FamilyStudy.Run(run, run.Rounds(EvaluatorPage.ReviewRounds)),
            Coverage = CoverageStudy.Run(run, run.Rounds(60)),
        };
        await run.WriteAsync("evaluators.md", page.ToText());
        return 0;
    }
}
