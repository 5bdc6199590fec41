using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies.Evaluators;

/// <summary>How often each statistic rejects when there is nothing to find.</summary>
internal static class LevelStudy
{
    internal static (MarkdownTable At5, MarkdownTable At1) Run(StudyRun run, (string Name, SimulatedRaters Design)[] designs, int rounds)
    {
        string[] heads = ["statistic", .. designs.Select(design => design.Name)];
        var at5 = new MarkdownTable(heads);
        var at1 = new MarkdownTable(heads);
        RejectionCount[][][] counts = [.. designs.Select((design, number) => Count(run, design.Name, design.Design, rounds, number))];
        for (int statistic = 0; statistic < ReviewStatistics.All.Length; statistic++)
        {
            string name = ReviewStatistics.All[statistic].Name;
            RejectionCount[][] own = [.. counts.Select(design => design.Select(round => round[statistic]).ToArray())];
            at5.Add([name, .. own.Select(design => RejectionRate.At5(design).ToText(0.05))]);
            at1.Add([name, .. own.Select(design => RejectionRate.At1(design).ToText(0.01))]);
        }

        return (at5, at1);
    }

    /// <summary>By round and statistic.</summary>
    private static RejectionCount[][] Count(StudyRun run, string name, SimulatedRaters design, int rounds, int number) =>
        run.Each("level, " + name, StudyRun.RoundsFor(design, rounds), i => StudyRound.Draw(design, run.SeedOf("level" + number, i), run.Cancellation) is { } round
            ? ReviewStatistics.All.Select(statistic => statistic.Count(round)).ToArray()
            : new RejectionCount[ReviewStatistics.All.Length]);
}
