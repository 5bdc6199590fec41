using System.Globalization;
using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Simulation;
using Evaluation.Studies.Evaluators;

namespace Evaluation.Studies.Screening;

/// <summary>What the screen says of rounds in which there is nothing to find.</summary>
internal static class HonestStudy
{
    private const double Level = 0.05;

    internal static (MarkdownTable Tests, MarkdownTable Rounds, MarkdownTable Untested) Run(StudyRun run, PatternDesign[] designs, int rounds)
    {
        PatternOutcome[][][] all = [.. designs.Select(design => run.Each("honest, " + design.Name, RoundsFor(design, rounds), i =>
        {
            long seed = run.SeedOf("honest " + design.Name, i);
            return PatternOutcome.Of(RoundSimulator.Draw(design.Settings, seed, run.Cancellation), seed, _ => true, run.Cancellation);
        }))];
        string[] heads = [.. designs.Select(design => design.Name)];
        var tests = new MarkdownTable(["p ≤ .05, % of tests", .. heads]);
        var found = new MarkdownTable(["rounds with a false finding, %", .. heads]);
        var untested = new MarkdownTable("kind", "tested in", "else, most often");
        foreach (var kind in PatternFindings.All)
        {
            string name = $"{kind.Code} {kind.Title.English.ToLowerInvariant()}";
            tests.Add([name, .. all.Select(design => RejectionRate.At5([.. design.Select(round => CountOf(round, kind.Code))]).ToText(Level))]);
            found.Add([name, .. all.Select(design => Share(design, round => FindingsOf(round, kind.Code) > 0))]);
            untested.Add(name, $"{all.Count(design => design.Any(round => CountOf(round, kind.Code).Tests > 0))} of {all.Length}", ReasonOf(all, kind.Code));
        }

        found.Add(["any but information only", .. all.Select(design => Share(design, round => Accusing(round).Any()))]);
        found.Add(["such findings a round", .. all.Select(design => design.Average(round => Accusing(round).Count()).ToString("0.00", CultureInfo.InvariantCulture))]);
        found.Add(["facts a round, found by rule", .. all.Select(design => Mean(design, outcome => outcome.Findings.Count - outcome.Tested.Count()))]);
        return (tests, found, untested);
    }

    /// <summary>Large rounds take long, and give many tests each.</summary>
    internal static int RoundsFor(PatternDesign design, int rounds) => design.Settings.Offices >= 500 ? Math.Max(4, rounds / 5) : rounds;

    internal static string Share<T>(T[] rounds, Func<T, bool> isHit) =>
        RejectionRate.At5([.. rounds.Select(round => new RejectionCount(1, isHit(round) ? 1 : 0, 0))]).ToText();

    /// <summary>Findings beyond facts and beyond habits that are real in these rounds and no fault: rounding, last digits, busy hours.</summary>
    private static IEnumerable<Finding> Accusing(PatternOutcome[] round) =>
        round.SelectMany(outcome => outcome.Tested).Where(finding => !finding.Kind.Title.English.Contains("information only", StringComparison.Ordinal));

    private static int FindingsOf(PatternOutcome[] round, string code) => round.Where(outcome => outcome.Code == code).Sum(outcome => outcome.Tested.Count());

    private static string Mean(PatternOutcome[][] rounds, Func<PatternOutcome, int> count) => rounds.Average(round => round.Sum(count)).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The reason that most rounds without a test have.</summary>
    private static string ReasonOf(PatternOutcome[][][] all, string code) => all.SelectMany(design => design)
        .Where(round => CountOf(round, code).Tests == 0)
        .SelectMany(round => round.Where(outcome => outcome.Code == code).SelectMany(outcome => outcome.Abstentions))
        .CountBy(reason => reason).OrderByDescending(reason => reason.Value).Select(reason => reason.Key.Replace("|", "/", StringComparison.Ordinal)).FirstOrDefault("–");

    private static RejectionCount CountOf(PatternOutcome[] round, string code)
    {
        RejectionCount[] counts = [.. round.Where(outcome => outcome.Code == code).Select(outcome => outcome.Tests)];
        return new RejectionCount(counts.Sum(count => count.Tests), counts.Sum(count => count.At5), counts.Sum(count => count.At1));
    }
}
