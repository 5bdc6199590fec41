using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

public sealed class UnsupportedFullMarksTests
{
    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new UnsupportedFullMarks(), sheets.Round(), seed: 1);

    /// <summary>Evaluators who forget evidence more or less often; the first forgets as often as is said.</summary>
    private static SimulatedSheets Evidenced(long seed, double habit = 0.5, double? first = null)
    {
        var sheets = new SimulatedSheets(120, 12, 20, 5, seed, ease: 1);
        var random = new RandomStream(seed, 5);
        var odds = sheets.Sheets.Select(sheet => sheet.Evaluator!).Distinct().ToDictionary(name => name, _ => -2 + (habit * random.NextNormal()));
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets)
        {
            double forgets = first is { } share && sheet.Evaluator == "e000" ? share : 1 / (1 + Math.Exp(-odds[sheet.Evaluator!]));
            for (int item = 0; item < 20; item++)
                sheet.Details[item] = sheet.Details[item] with { Evidence = random.NextDouble() < forgets ? null : "https://example.org/" + item };
        }

        return sheets;
    }

    [TestCase(0.0)]
    [TestCase(0.5)]
    [TestCase(1.0)]
    public void Honest_evaluators_of_different_care_are_no_excess(double habit)
    {
        int rounds = 0;
        for (int seed = 1; seed <= 40; seed++)
            rounds += Look(Evidenced(seed, habit)).Findings.Any(found => found.Basis == FindingBasis.Test) ? 1 : 0;

        Assert.That(rounds, Is.LessThanOrEqualTo(5), "of 40 rounds, seeds 1 to 40: more than 5 happen once in a hundred at 0.05");
    }

    [Test]
    public void An_evaluator_who_gives_full_marks_without_evidence_is_found()
    {
        Finding[] found = [.. Look(Evidenced(1, first: 0.9)).Findings.Where(found => found.Basis == FindingBasis.Test)];

        Assert.That(found.Single().About.Single().Name, Is.EqualTo("e000"));
        Assert.That(found[0].Cells.Select(cell => cell.Evaluator), Is.All.EqualTo("e000"));
    }

    [Test]
    public void All_full_marks_without_evidence_are_listed_and_no_other_score()
    {
        SimulatedSheets sheets = Evidenced(1);
        PatternRound round = sheets.Round();
        PatternLog log = PatternRun.Of(new UnsupportedFullMarks(), round, seed: 1);
        FindingCell[] cells = [.. log.Findings.Where(found => found.Basis == FindingBasis.Fact).SelectMany(found => found.Cells)];
        int expected = sheets.Sheets.Sum(sheet => Enumerable.Range(0, 20).Count(item => sheet.Scores[item] == 4 && sheet.Details[item].Evidence is null));

        Assert.That(cells, Has.Length.EqualTo(expected).And.Length.GreaterThan(20));
        Assert.That(cells.Select(cell => round.Observations[cell.Row!.Value].Evidence), Is.All.Null);
        Assert.That(cells.Select(cell => round.Observations[cell.Row!.Value].Number), Is.All.EqualTo(4m));
    }

    [Test]
    public void Where_hardly_anybody_gives_evidence_none_was_asked_for()
    {
        var sheets = new SimulatedSheets(120, 12, 20, 5, seed: 1, ease: 4);
        sheets.Sheets[0].Details[0] = sheets.Sheets[0].Details[0] with { Evidence = "x" };
        PatternLog log = Look(sheets);

        Assert.That(log.Findings, Is.Empty);
        Assert.That(log.Abstentions[0].Reason.English, Does.StartWith("On 20 indicators hardly any"));
    }

    [Test]
    public void Without_an_evidence_column_or_enough_evaluators_nothing_is_said()
    {
        PatternLog none = Look(new SimulatedSheets(120, 12, 20, 5, seed: 1));
        var few = new SimulatedSheets(40, 2, 20, 5, seed: 1);
        foreach (SimulatedSheets.Sheet sheet in few.Sheets)
            Array.Fill(sheet.Details, new Observations.ObservationDetails(Evidence: "x"));

        Assert.That(none.Abstentions.Single().Reason.English, Does.Contain("no evidence"));
        Assert.That(Look(few).Abstentions.Single().Reason.English, Does.StartWith("Fewer than 5 evaluators"));
    }
}
