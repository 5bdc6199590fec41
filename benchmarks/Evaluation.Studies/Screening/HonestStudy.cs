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

    /// <summary>So many times the rounds for kinds that make one test in a round, or few.</summary>
    private const int More = 5;

    private static readonly string[] FewTests = ["PAT118", "PAT121", "PAT124", "PAT126", "PAT127"];

    internal static (MarkdownTable Tests, MarkdownTable Rounds, MarkdownTable Untested) Run(StudyRun run, PatternDesign[] designs, int rounds)
    {
        PatternOutcome[][][] all = [.. designs.Select(design => Draw(run, "honest ", design, RoundsFor(design, rounds), _ => true))];
        PatternOutcome[][][] few = [.. designs.Select(design => Draw(run, "few tests ", design with { Settings = Bare(design.Settings) }, More * rounds, FewTests.Contains))];
        string[] heads = [.. designs.Select(design => design.Name)];
        var tests = new MarkdownTable(["p ≤ .05, % of tests", .. heads]);
        var found = new MarkdownTable(["rounds with a false finding, %", .. heads]);
        var untested = new MarkdownTable("kind", "tested in", "else, most often");
        foreach (var kind in PatternFindings.All)
        {
            string name = $"{kind.Code} {kind.Title.English.ToLowerInvariant()}";
            PatternOutcome[][][] own = FewTests.Contains(kind.Code) ? few : all;
            RejectionRate[] rates = [.. own.Select(design => RejectionRate.At5([.. design.Select(round => CountOf(round, kind.Code))]))];
            tests.Add([name, .. rates.Select(rate => rate.ToText(Level))]);
            found.Add([name, .. own.Select(design => FoundIn(design, kind.Code))]);
            untested.Add(name, $"{rates.Count(rate => rate.Tests > 0)} of {own.Length}", ReasonOf(own, kind.Code));
        }

        found.Add(["any but information only", .. all.Select(design => Share(design, round => Accusing(round).Any(), 1))]);
        found.Add(["such findings a round", .. all.Select(design => design.Average(round => Accusing(round).Count()).ToString("0.00", CultureInfo.InvariantCulture))]);
        found.Add(["facts a round, found by rule", .. all.Select(design => Mean(design, outcome => outcome.Findings.Count - outcome.Tested.Count()))]);
        return (tests, found, untested);
    }

    /// <summary>Large rounds take long, and give many tests each.</summary>
    internal static int RoundsFor(PatternDesign design, int rounds) => design.Settings.Offices >= 500 ? Math.Max(4, rounds / 3) : rounds;

    internal static string Share<T>(T[] rounds, Func<T, bool> isHit, double level) =>
        RejectionRate.At5([.. rounds.Select(round => new RejectionCount(1, isHit(round) ? 1 : 0, 0))]).ToText(level);

    /// <summary>None of the kinds with few tests reads comments, evidence or self-scores.</summary>
    private static SimulationSettings Bare(SimulationSettings settings) => settings with { Comments = 0, Evidence = 0, HasSelfScores = false };

    private static PatternOutcome[][] Draw(StudyRun run, string part, PatternDesign design, int rounds, Func<string, bool> isWanted) => run.Each(part + design.Name, rounds, i =>
    {
        long seed = run.SeedOf(part + design.Name, i);
        SimulatedAssessment drawn = RoundSimulator.Draw(design.Settings, seed, run.Cancellation);
        return PatternOutcome.Of(drawn, design.InputsOf(drawn, run.Cancellation), seed, isWanted, run.Cancellation);
    });

    /// <summary>Findings beyond facts and beyond habits that are real in these rounds and no fault: rounding, last digits, busy hours.</summary>
    private static IEnumerable<Finding> Accusing(PatternOutcome[] round) =>
        round.SelectMany(outcome => outcome.Tested).Where(finding => !finding.Kind.Title.English.Contains("information only", StringComparison.Ordinal));

    /// <summary>The share of rounds with a finding, beside what so many families at the level come to; – where nothing was looked at.</summary>
    private static string FoundIn(PatternOutcome[][] rounds, string code)
    {
        PatternOutcome[] own = [.. rounds.SelectMany(round => round.Where(outcome => outcome.Code == code))];
        double nominal = 1 - Math.Pow(1 - Level, Math.Max(1, own.Max(outcome => outcome.Families)));
        return !own.Any(outcome => outcome.HasLooked) ? "–" : Share(own, outcome => outcome.Tested.Any(), nominal);
    }

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
