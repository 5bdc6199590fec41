using Evaluation.Robustness.Factors;

namespace Evaluation.Studies.Robustness;

/// <summary>Do rank intervals hold the true rank as often as they say, and do probabilities mean what they say? Writes docs/studies/robustness.md.</summary>
internal static class RankCoverageStudy
{
    private const int Draws = 1_000;
    private const int Rounds = 400;

    private static readonly RobustnessDesign[] Designs =
    [
        new("30×10, far apart, normal 10 %", 30, 10, 12, new NormalError(0.10)),
        new("30×10, near, normal 10 %", 30, 10, 4, new NormalError(0.10)),
        new("30×10, near, normal 20 %", 30, 10, 4, new NormalError(0.20)),
        new("30×10, near, uniform ±20 %", 30, 10, 4, new UniformError(0.20)),
        new("30×10, near, a level off 30 %", 30, 10, 4, new LevelError(0.30)),
        new("100×20, near, normal 10 %", 100, 20, 4, new NormalError(0.10)),
        new("30×10, near, normal 10 %, not towards the mean", 30, 10, 4, new NormalError(0.10), IsTowardsMean: false),
        new("30×10, near, normal 20 %, not towards the mean", 30, 10, 4, new NormalError(0.20), IsTowardsMean: false),
        new("30×10, near, normal 10 %, told 5 %", 30, 10, 4, new NormalError(0.10), Assumed: 0.5),
        new("30×10, near, normal 10 %, told 20 %", 30, 10, 4, new NormalError(0.10), Assumed: 2),
    ];

    internal static async Task<int> RunAsync(StudyRun run)
    {
        var tables = new CoverageTables();
        foreach (RobustnessDesign design in Designs)
        {
            int rounds = run.Rounds(Rounds);
            tables.Add(design, run.Each(design.Name, rounds, round => RobustnessOutcome.Of(design, run.SeedOf(design.Name, round), Draws)));
        }

        await run.WriteAsync("robustness.md", CoveragePage.Of(run, tables));
        return 0;
    }
}
