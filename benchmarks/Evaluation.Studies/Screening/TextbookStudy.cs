using Evaluation.Patterns;
using Evaluation.Simulation;
using Evaluation.Studies.Evaluators;

namespace Evaluation.Studies.Screening;

/// <summary>What textbook methods say of the same honest rounds.</summary>
internal static class TextbookStudy
{
    private const double Level = 0.05;

    private static readonly (string Name, string Beside, double Level, Func<PatternRound, bool[]> Accuses)[] Methods =
    [
        ("longest run ≥ half of the items", "PAT101", 0.05, Textbook.HalfTheItems),
        ("last digits uniform, chi-square at .01", "PAT112", 0.01, Textbook.UniformLastDigits),
        ("85 % of another sheet", "PAT114", 0.05, Textbook.EightyFivePercent),
        ("Mahalanobis, chi-square at .001", "PAT106", 0.001, Textbook.ChiSquareDistance),
    ];

    internal static MarkdownTable Sheets(StudyRun run, PatternDesign[] designs, int rounds)
    {
        var table = new MarkdownTable(["honest sheets accused, %", "beside", .. designs.Select(design => design.Name)]);
        bool[][][][] all = [.. designs.Select(design => run.Each("textbook, " + design.Name, HonestStudy.RoundsFor(design, rounds), i => Accused(run, design, i)))];
        for (int method = 0; method < Methods.Length; method++)
        {
            (string name, string beside, double level, _) = Methods[method];
            table.Add([name, beside, .. all.Select(design => RejectionRate.At5([.. design.Select(round => new RejectionCount(round[method].Length, round[method].Count(hit => hit), 0))]).ToText(level))]);
        }

        return table;
    }

    internal static MarkdownTable Lines(StudyRun run, PatternDesign[] designs, int rounds)
    {
        var table = new MarkdownTable(["honest rounds accused, %", .. designs.Select(design => design.Name)]);
        (bool Naive, bool Ours, RejectionCount Tests)[][] all = [.. designs.Select(design => run.Each("lines, " + design.Name, rounds, i =>
        {
            long seed = run.SeedOf("lines " + design.Name, i);
            SimulatedAssessment drawn = RoundSimulator.Draw(design.Settings, seed, run.Cancellation);
            PatternOutcome[] ours = PatternOutcome.Of(drawn, drawn.ToInputs(run.Cancellation), seed, code => code == "PAT124", run.Cancellation);
            return (Textbook.NaiveBinomial(PatternRound.Of(drawn.Scheme, drawn.Observations)), ours.Any(outcome => outcome.Findings.Count > 0), ours.Single().Tests);
        }))];
        table.Add(["one point above a line against one below, binomial at .05", .. all.Select(design => HonestStudy.Share(design, round => round.Naive, Level))]);
        table.Add(["PAT124, a finding", .. all.Select(design => design.Any(round => round.Tests.Tests > 0) ? HonestStudy.Share(design, round => round.Ours, Level) : "–")]);
        table.Add(["PAT124, p ≤ .05, % of lines tested", .. all.Select(design => RejectionRate.At5([.. design.Select(round => round.Tests)]).ToText(Level))]);
        return table;
    }

    private static bool[][] Accused(StudyRun run, PatternDesign design, int i)
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(design.Settings, run.SeedOf("honest " + design.Name, i), run.Cancellation);
        var round = PatternRound.Of(drawn.Scheme, drawn.Observations, run.Cancellation);
        return [.. Methods.Select(method => method.Accuses(round))];
    }
}
