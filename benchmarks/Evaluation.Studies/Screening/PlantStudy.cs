using System.Globalization;
using System.Text.Json;
using Evaluation.Findings;
using Evaluation.Simulation;
using Evaluation.Studies.Evaluators;

namespace Evaluation.Studies.Screening;

/// <summary>How often planted patterns are seen, and whom else the same findings name.</summary>
internal static class PlantStudy
{
    internal static (MarkdownTable Seen, MarkdownTable Others) Run(StudyRun run, int rounds)
    {
        var seen = new MarkdownTable("planted", "share", "kinds", "strengths", "seen, %");
        var others = new MarkdownTable("planted", "share", "findings a round about others");
        foreach (PlantCurve curve in PlantCurve.All)
        {
            (RejectionCount Planted, int Others)[][] all = [.. curve.Strengths.Select(strength => run.Each($"{curve.Kind} {strength}", rounds, i => Round(run, curve, strength, i)))];
            string name = JsonNamingPolicy.KebabCaseLower.ConvertName(curve.Kind.ToString());
            string share = Number(100 * curve.Share) + " %";
            seen.Add(name, share, string.Join(", ", curve.Codes), Join(curve.Strengths.Select(Number)), Join(all.Select(rate => RejectionRate.At5([.. rate.Select(round => round.Planted)]).ToText())));
            others.Add(name, share, Join(all.Select(rate => Number(rate.Average(round => round.Others)))));
        }

        return (seen, others);
    }

    private static (RejectionCount Planted, int Others) Round(StudyRun run, PlantCurve curve, double strength, int i)
    {
        long seed = run.SeedOf("planted " + curve.Kind, i);
        SimulationSettings settings = curve.Change(PatternDesign.ForPower) with { Plants = [new PlantedPattern(curve.Kind, curve.Share, strength)] };
        SimulatedAssessment drawn = RoundSimulator.Draw(settings, seed, run.Cancellation);
        Finding[] findings = [.. PatternOutcome.Of(drawn, drawn.ToInputs(run.Cancellation), seed, code => curve.Codes.Contains(code), run.Cancellation).SelectMany(outcome => outcome.Findings)];
        int hits = drawn.Truths.Count(truth => findings.Any(finding => IsAbout(finding, truth)));
        return (new RejectionCount(drawn.Truths.Count, hits, 0), findings.Count(finding => !drawn.Truths.Any(truth => IsAbout(finding, truth))));
    }

    /// <summary>Whether a finding names what was planted; one about the round as a whole names all of it.</summary>
    private static bool IsAbout(Finding finding, PlantedTruth truth)
    {
        if (finding.About.All(party => party.Role is PartyRole.Round or PartyRole.Group))
            return true;
        if (finding.Cells.Any(cell => (truth.Subject is null || cell.Subject == truth.Subject) && (truth.Evaluator is null || cell.Evaluator is null || cell.Evaluator == truth.Evaluator)
            && (truth.Subject is not null || truth.Indicators.Contains(cell.Indicator ?? ""))))
            return true;
        return finding.About.Any(party => truth.Subject is { } subject
            ? party == new Party(PartyRole.Subject, subject) && (truth.Evaluator is null || finding.About.All(other => other.Role != PartyRole.Evaluator || other.Name == truth.Evaluator || other.Name == truth.SourceEvaluator))
            : party.Role == PartyRole.Indicator && truth.Indicators.Contains(party.Name));
    }

    private static string Join(IEnumerable<string> cells) => string.Join(" / ", cells);

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
