using System.Globalization;
using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies.Evaluators;

/// <summary>How often planted habits are seen, and what else is seen with them.</summary>
internal static class PowerStudy
{
    private static readonly (string Name, SimulatedRaters Design)[] Habits =
    [
        ("severity 1", StudyDesigns.Crossed with { Severity = 1 }),
        ("one subject 2", StudyDesigns.Crossed with { SubjectBias = 2 }),
        ("one indicator 1", StudyDesigns.Crossed with { IndicatorBias = 1 }),
        ("favour 1", StudyDesigns.Crossed with { Favour = 1 }),
        ("drift 1.5", StudyDesigns.Crossed with { Drift = 1.5 }),
        ("half at random", StudyDesigns.Crossed with { AtRandom = 0.5 }),
        ("half the differences", StudyDesigns.Crossed with { Slope = 0.5 }),
        ("halo 1", StudyDesigns.Crossed with { Halo = 1 }),
        ("copied .6", StudyDesigns.Crossed with { Copied = 0.6 }),
    ];

    private static readonly ReviewStatistic[] Speaking =
    [
        ReviewStatistics.Infit, ReviewStatistics.CellBySubject, ReviewStatistics.CellByIndicator, ReviewStatistics.CellByGroup,
        ReviewStatistics.Drift, ReviewStatistics.CentralTendency, ReviewStatistics.Halo, ReviewStatistics.Favour, ReviewStatistics.Cautious,
    ];

    internal static MarkdownTable Curves(StudyRun run, int rounds)
    {
        var table = new MarkdownTable("habit", "strength", "seen at 5 %", "seen at 1 %", "others at 5 %", "others at 1 %");
        foreach (PowerCurve curve in PowerCurve.All)
        {
            foreach (double strength in curve.Strengths)
            {
                string shown = strength.ToString(CultureInfo.InvariantCulture);
                var counts = Draw(run, $"power, {curve.Habit} {shown}", curve.Plant(strength), rounds, round =>
                    (Own: curve.Statistic.Count(round, evaluator => evaluator <= 0), Others: curve.Statistic.Count(round, evaluator => evaluator > 0)));
                RejectionCount[] own = [.. counts.Select(count => count.Own)];
                RejectionCount[] others = [.. counts.Select(count => count.Others)];
                table.Add(
                    curve.Habit, shown, RejectionRate.At5(own).ToText(), RejectionRate.At1(own).ToText(), RejectionRate.At5(others).ToText(), RejectionRate.At1(others).ToText());
            }
        }

        return table;
    }

    /// <summary>By habit: how often each statistic rejects at 5 % for the evaluator who has it.</summary>
    internal static MarkdownTable Spill(StudyRun run, int rounds)
    {
        var table = new MarkdownTable(["planted", .. Speaking.Select(statistic => statistic.Name)]);
        foreach ((string name, SimulatedRaters design) in Habits)
        {
            RejectionCount[][] counts = Draw(run, "beside it, " + name, design, rounds, round =>
                Speaking.Select(statistic => statistic.Count(round, evaluator => evaluator == 0)).ToArray());
            table.Add([name, .. Speaking.Select((_, i) => RejectionRate.At5([.. counts.Select(count => count[i])]).ToText())]);
        }

        return table;
    }

    private static T[] Draw<T>(StudyRun run, string name, SimulatedRaters design, int rounds, Func<StudyRound, T> count) => run
        .Each(name, StudyRun.RoundsFor(design, rounds), i => StudyRound.Draw(design, run.SeedOf(name, i), run.Cancellation) is { } round ? (Fits: true, Count: count(round)) : default)
        .Where(drawn => drawn.Fits)
        .Select(drawn => drawn.Count)
        .ToArray();
}
