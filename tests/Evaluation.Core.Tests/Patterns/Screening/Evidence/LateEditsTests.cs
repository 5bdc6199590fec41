using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

public sealed class LateEditsTests
{
    private static readonly DateTimeOffset Closed = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Scheme Graded = TestRounds.OneLeaf() with
    {
        Grades = [new Grade("good", From: 80), new Grade("fair", From: 60, Below: 80), new Grade("poor", Below: 60)],
    };

    private static ObservationTable Totals(IReadOnlyList<decimal> totals)
    {
        var builder = new ObservationTableBuilder(Graded);
        for (int i = 0; i < totals.Count; i++)
            builder.Add(SimulatedSheets.Name("s", i), "A", ObservedValue.OfNumber(totals[i]));
        return builder.Build();
    }

    private static Correction Edit(string subject, decimal from, decimal to, int days = 1, CorrectionStage stage = CorrectionStage.Final) => new()
    {
        Subject = subject,
        IndicatorCode = "A",
        OldValue = ObservedValue.OfNumber(from),
        NewValue = ObservedValue.OfNumber(to),
        Stage = stage,
        By = "chair",
        Time = Closed.AddDays(days),
        Reason = "because",
    };

    private static PatternLog Look(ObservationTable table, Correction[] edits, DateTimeOffset? closed = null) => PatternRun.Of(
        new LateEdits(), Graded, table.WithCorrections(new CorrectionTable(edits)).OrThrow(), seed: 1, new PatternInputs { Closed = closed });

    [Test]
    public void An_edit_over_a_grade_line_tells_score_rank_and_grade_before_and_after()
    {
        PatternLog log = Look(Totals([79, 85, 70, 79.5m]), [Edit("s000", 79, 81)], Closed);
        Finding found = log.Findings.Single();

        Assert.That(found.Basis, Is.EqualTo(FindingBasis.Fact));
        Assert.That(found.Statement.English, Is.EqualTo("s000: 1 correction made late. Without: score 79, rank 3, grade fair; with: score 81, rank 2, grade good."));
        Assert.That(found.EffectInPoints, Is.EqualTo(2));
        Assert.That(found.Evidence.Single().English, Is.EqualTo("A from 79 to 81 on 2026-04-02 00:00, by chair: because"));
        Assert.That(found.Cells.Single().Row, Is.Zero);
    }

    [Test]
    public void Only_edits_after_closing_are_taken_back()
    {
        PatternLog log = Look(Totals([70, 85]), [Edit("s000", 70, 75, days: -2), Edit("s000", 75, 78)], Closed);

        Assert.That(log.Findings.Single().Statement.English, Does.Contain("Without: score 75, rank 2").And.Contain("with: score 78, rank 2"));
    }

    [Test]
    public void Where_closing_is_not_known_the_stage_decides()
    {
        Correction[] edits = [Edit("s000", 70, 75, stage: CorrectionStage.Appeal), Edit("s001", 85, 88, stage: CorrectionStage.Review)];

        Assert.That(Look(Totals([70, 85]), edits).Findings.Single().About.Single().Name, Is.EqualTo("s001"));
    }

    [Test]
    public void What_the_decimal_scorer_gives_without_the_edit_is_what_is_told()
    {
        decimal[] totals = [.. Enumerable.Range(0, 30).Select(i => 50 + (1.7m * i))];
        Finding found = Look(Totals(totals), [Edit("s004", totals[4], 91.25m)], Closed).Findings.Single();
        Standing before = Scorer.For(Graded).Score(Totals(totals)).Find("s004")!;

        Assert.That(found.Statement.English, Does.Contain(FormattableString.Invariant($"Without: score {before.Score}, rank {before.Label}, grade {before.Grade!.Name};")));
        Assert.That(found.Statistic, Is.EqualTo((double)(91.25m - totals[4])));
    }

    [Test]
    public void Edits_that_pick_those_just_below_a_line_are_found()
    {
        decimal[] totals = [.. Enumerable.Range(0, 60).Select(i => 40.5m + i)];
        int[] below = [38, 39, 18, 19, 17, 37];
        PatternLog log = Look(Totals(totals), [.. below.Select(i => Edit(SimulatedSheets.Name("s", i), totals[i], totals[i] + 3))], Closed);
        Finding found = log.Findings.Single(found => found.Basis == FindingBasis.Test);

        // Each change lifts 6 of 60 subjects; all six by chance: 6! · 54! / 60!, one in 50 million.
        Assert.That(found.Statistic, Is.EqualTo(6));
        Assert.That(found.PValue, Is.EqualTo(1e-4).Within(1e-9));
        Assert.That(found.Statement.English, Does.Contain("0.6"));
    }

    [Test]
    public void Edits_that_pick_anybody_are_left_alone()
    {
        int rounds = 0;
        for (int seed = 1; seed <= 60; seed++)
        {
            var random = new RandomStream(seed, 6);
            decimal[] totals = [.. Enumerable.Range(0, 60).Select(_ => Math.Round(50m + (45m * (decimal)random.NextDouble()), 1))];
            int[] subjects = [.. Enumerable.Range(0, 60)];
            random.Shuffle<int>(subjects);
            Correction[] edits = [.. subjects.Take(8).Select(i => Edit(SimulatedSheets.Name("s", i), totals[i], totals[i] + 1 + random.NextBelow(4)))];
            rounds += Look(Totals(totals), edits, Closed).Findings.Any(found => found.Basis == FindingBasis.Test) ? 1 : 0;
        }

        Assert.That(rounds, Is.LessThanOrEqualTo(7), "of 60 rounds, seeds 1 to 60: more than 7 happen once in 50 at 0.05");
    }

    [Test]
    public void Without_corrections_nothing_is_said() =>
        Assert.That(PatternRun.Of(new LateEdits(), Graded, Totals([70, 80]), seed: 1).Abstentions.Single().Reason.English, Does.Contain("no corrections"));
}
