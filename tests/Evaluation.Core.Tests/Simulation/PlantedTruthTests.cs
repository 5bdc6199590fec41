using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Simulation;

/// <summary>What the truth table says is in the data, and nothing else is.</summary>
public sealed class PlantedTruthTests
{
    private static readonly SimulationSettings Honest = new() { Offices = 60, Evaluators = 5, EvaluatorsPerOffice = 2, Indicators = 24 };

    private static SimulatedAssessment Plant(PlantedKind kind, double share, double strength = 1) => RoundSimulator.Draw(Honest with { Plants = [new(kind, share, strength)] }, 5);

    private static Dictionary<(string Subject, string? Evaluator, string Indicator), Observation> Cells(ObservationTable table) =>
        Enumerable.Range(0, table.Count).Select(row => table[row]).ToDictionary(row => (row.Subject!.Name, row.Evaluator, row.IndicatorCode!));

    private static decimal[] SheetOf(ObservationTable table, PlantedTruth truth, bool all = false) =>
    [
        .. Enumerable.Range(0, table.Count).Select(row => table[row])
            .Where(row => row.Subject!.Name == truth.Subject && (truth.Evaluator is null || row.Evaluator == truth.Evaluator) && (all || truth.Indicators.Contains(row.IndicatorCode!)))
            .Select(row => row.Number),
    ];

    [TestCase(PlantedKind.StraightLining)]
    [TestCase(PlantedKind.Random)]
    [TestCase(PlantedKind.Cycle)]
    [TestCase(PlantedKind.CopiedSheet)]
    [TestCase(PlantedKind.FullWithoutEvidence)]
    [TestCase(PlantedKind.FormOverSubstance)]
    [TestCase(PlantedKind.ClientLift)]
    [TestCase(PlantedKind.PushedOverLine)]
    [TestCase(PlantedKind.FlatIndicator)]
    public void Scores_change_where_the_truth_says_and_nowhere_else(PlantedKind kind)
    {
        SimulatedAssessment planted = Plant(kind, 0.2, 0.5);
        var before = Cells(RoundSimulator.Draw(Honest, 5).Observations);
        var after = Cells(planted.Observations);

        (string Subject, string? Evaluator, string Indicator)[] changed = [.. after.Where(cell => cell.Value.Value != before[cell.Key].Value).Select(cell => cell.Key)];

        Assert.That(changed, Is.Not.Empty);
        Assert.That(changed, Has.All.Matches<(string Subject, string? Evaluator, string Indicator)>(cell => planted.Truths.Any(truth =>
            (truth.Subject is null || truth.Subject == cell.Subject) && (truth.Evaluator is null || truth.Evaluator == cell.Evaluator) && truth.Indicators.Contains(cell.Indicator))));
        Assert.That(planted.Truths, Has.All.Matches<PlantedTruth>(truth => truth!.Kind == kind && truth.Strength == 0.5));
    }

    [Test]
    public void A_straight_line_is_one_value_over_the_whole_sheet_at_full_strength()
    {
        SimulatedAssessment planted = Plant(PlantedKind.StraightLining, 0.1);

        Assert.That(planted.Truths.Count, Is.EqualTo(12));
        Assert.That(planted.Truths.Select(truth => SheetOf(planted.Observations, truth).Distinct().Count()), Has.All.EqualTo(1));
    }

    [Test]
    public void A_straight_line_of_half_strength_is_one_run_of_half_the_sheet()
    {
        SimulatedAssessment planted = Plant(PlantedKind.StraightLining, 0.1, 0.5);
        string[] codes = [.. planted.Scheme.Leaves.Select(leaf => leaf.Code)];

        foreach (PlantedTruth truth in planted.Truths)
        {
            Assert.That(truth.Indicators.Count, Is.EqualTo(12));
            Assert.That(Array.IndexOf(codes, truth.Indicators[^1]) - Array.IndexOf(codes, truth.Indicators[0]), Is.EqualTo(11));
            Assert.That(SheetOf(planted.Observations, truth).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_cycle_comes_back_after_four_scores()
    {
        SimulatedAssessment planted = Plant(PlantedKind.Cycle, 0.1);

        foreach (PlantedTruth truth in planted.Truths)
        {
            decimal[] scores = SheetOf(planted.Observations, truth);
            Assert.That(scores.Zip(scores.Skip(4)), Has.All.Matches<(decimal First, decimal Second)>(pair => pair.First == pair.Second));
            Assert.That(scores.Distinct().Count(), Is.EqualTo(3));
        }
    }

    [Test]
    public void A_copied_sheet_is_its_source_which_is_of_the_same_subject_where_there_is_one()
    {
        SimulatedAssessment planted = Plant(PlantedKind.CopiedSheet, 0.1);

        foreach (PlantedTruth truth in planted.Truths)
        {
            Assert.That(truth.SourceSubject, Is.EqualTo(truth.Subject));
            Assert.That(SheetOf(planted.Observations, truth, all: true), Is.EqualTo(SheetOf(planted.Observations, new PlantedTruth(truth.Kind, 1) { Subject = truth.SourceSubject, Evaluator = truth.SourceEvaluator }, all: true)));
        }
    }

    [Test]
    public void Copied_comments_are_their_sources_word_for_word_and_honest_ones_are_all_different()
    {
        SimulatedAssessment planted = Plant(PlantedKind.CopiedComments, 0.1);
        var cells = Cells(planted.Observations);

        foreach (PlantedTruth truth in planted.Truths)
        {
            foreach (string code in truth.Indicators)
                Assert.That(cells[(truth.Subject!, truth.Evaluator, code)].Comment, Is.EqualTo(cells[(truth.SourceSubject!, truth.SourceEvaluator, code)].Comment).And.Not.Null);
        }

        string[] honest = [.. Cells(RoundSimulator.Draw(Honest, 5).Observations).Values.Select(row => row.Comment).OfType<string>()];
        Assert.That(honest, Is.Unique);
        Assert.That(honest.Length / (60.0 * 2 * 24), Is.EqualTo(0.25).Within(0.03));
    }

    [Test]
    public void A_speeder_needs_a_small_part_of_the_usual_time()
    {
        SimulatedAssessment planted = Plant(PlantedKind.Speeder, 0.1, 0.9);
        var slow = Cells(RoundSimulator.Draw(Honest, 5).Observations);
        var fast = Cells(planted.Observations);
        string last = planted.Scheme.Leaves.Last().Code;
        string first = planted.Scheme.Leaves.First().Code;

        foreach (PlantedTruth truth in planted.Truths)
        {
            double usual = (slow[(truth.Subject!, truth.Evaluator, last)].Time!.Value - slow[(truth.Subject!, truth.Evaluator, first)].Time!.Value).TotalSeconds;
            double spent = (fast[(truth.Subject!, truth.Evaluator, last)].Time!.Value - fast[(truth.Subject!, truth.Evaluator, first)].Time!.Value).TotalSeconds;
            Assert.That(spent, Is.EqualTo(0.1 * usual).Within(2));
        }
    }

    [Test]
    public void A_burst_ends_in_the_last_hour_before_the_last()
    {
        SimulatedAssessment planted = Plant(PlantedKind.Burst, 0.5);
        var cells = Cells(planted.Observations);
        string last = planted.Scheme.Leaves.Last().Code;

        Assert.That(planted.Truths.Count, Is.EqualTo(60));
        Assert.That(
            planted.Truths.Select(truth => (planted.Closed - cells[(truth.Subject!, truth.Evaluator, last)].Time!.Value).TotalHours), Has.All.InRange(0.99, 2.01));
    }

    [Test]
    public void Full_marks_without_evidence_have_neither_less_nor_evidence()
    {
        SimulatedAssessment planted = Plant(PlantedKind.FullWithoutEvidence, 0.1);
        var cells = Cells(planted.Observations);

        foreach (PlantedTruth truth in planted.Truths)
        {
            foreach (string code in truth.Indicators)
                Assert.That((cells[(truth.Subject!, truth.Evaluator, code)].Number, cells[(truth.Subject!, truth.Evaluator, code)].Evidence), Is.EqualTo((100m, (string?)null)));
        }
    }

    [Test]
    public void Inflated_offices_gain_on_the_previous_round_and_the_others_hardly()
    {
        SimulatedAssessment planted = Plant(PlantedKind.InflatedAgainstPrevious, 0.1, 0.5);
        RoundResult now = Scorer.For(planted.Scheme).Score(planted.Observations);
        RoundResult then = Scorer.For(planted.Scheme).Score(planted.Previous!);
        HashSet<string> inflated = [.. planted.Truths.Select(truth => truth.Subject!)];

        ILookup<bool, decimal> gains = planted.Observations.Subjects.ToLookup(
            subject => inflated.Contains(subject.Name), subject => now.Find(subject.Name)!.Score!.Value - then.Find(subject.Name)!.Score!.Value);

        Assert.That(inflated, Has.Count.EqualTo(6));
        Assert.That(gains[true].Average(), Is.GreaterThan(gains[false].Average() + 8));
    }

    [Test]
    public void Full_self_scores_are_full()
    {
        SimulatedAssessment planted = Plant(PlantedKind.SelfScoreFull, 0.1);

        foreach (PlantedTruth truth in planted.Truths)
            Assert.That(SheetOf(planted.SelfScores!, truth, all: true), Has.All.EqualTo(100m));
    }

    [Test]
    public void Pushed_offices_now_stand_just_over_a_line_that_they_had_missed()
    {
        SimulatedAssessment planted = Plant(PlantedKind.PushedOverLine, 1);
        RoundResult before = Scorer.For(planted.Scheme).Score(RoundSimulator.Draw(Honest, 5).Observations);
        RoundResult after = Scorer.For(planted.Scheme).Score(planted.Observations);

        Assert.That(planted.Truths.Count, Is.GreaterThan(3));
        foreach (PlantedTruth truth in planted.Truths)
        {
            decimal line = after.Find(truth.Subject!)!.Grade!.From!.Value;
            Assert.That(before.Find(truth.Subject!)!.Score, Is.LessThan(line).And.GreaterThanOrEqualTo(line - 3));
            Assert.That(after.Find(truth.Subject!)!.Score, Is.InRange(line, line + 0.5m));
        }
    }

    [Test]
    public void Clients_are_disclosed_and_gain_on_what_rests_on_judgement()
    {
        SimulatedAssessment planted = Plant(PlantedKind.ClientLift, 0.2, 0.5);

        Assert.That(planted.Clients, Is.EquivalentTo(planted.Truths.Select(truth => truth.Subject)));
        Assert.That(planted.Truths, Has.All.Matches<PlantedTruth>(truth => truth!.Indicators.Equals(planted.SubjectiveIndicators)));
    }

    [Test]
    public void Edits_after_the_close_are_corrections_that_raise_scores()
    {
        SimulatedAssessment planted = Plant(PlantedKind.PostReviewEdit, 0.1, 0.25);
        ObservationTable corrected = planted.InForce;

        Assert.That(planted.Corrections.Corrections, Has.All.Matches<Correction>(edit => edit!.Time > planted.Closed && edit.NewValue.Number > edit.OldValue.Number));
        Assert.That(planted.Corrections.Corrections.Select(edit => edit.Subject).Distinct(), Is.EquivalentTo(planted.Truths.Select(truth => truth.Subject)));
        foreach (PlantedTruth truth in planted.Truths)
            Assert.That(SheetOf(corrected, truth), Has.All.EqualTo(100m));
    }

    [Test]
    public void Favour_goes_to_subjects_with_a_tie()
    {
        SimulatedAssessment planted = Plant(PlantedKind.Favour, 0.2, 0.5);
        var before = Cells(RoundSimulator.Draw(Honest, 5).Observations);
        var after = Cells(planted.Observations);

        Assert.That(planted.Relations.Select(tie => (tie.Subject, (string?)tie.Evaluator)), Is.EquivalentTo(planted.Truths.Select(truth => (truth.Subject!, truth.Evaluator))));
        Assert.That(planted.Truths.Count, Is.EqualTo(8));
        Assert.That(after.Where(cell => cell.Value.Number > before[cell.Key].Number).Select(cell => (cell.Key.Subject, cell.Key.Evaluator)).Distinct(), Is.EquivalentTo(planted.Truths.Select(truth => (truth.Subject!, truth.Evaluator))));
    }

    [Test]
    public void One_plant_changes_no_other()
    {
        PlantedPattern edit = new(PlantedKind.SelfScoreFull, 0.2);
        SimulatedAssessment both = RoundSimulator.Draw(Honest with { Plants = [edit, new(PlantedKind.StraightLining, 0.1)] }, 5);

        Assert.That(both.Truths.Where(truth => truth.Kind == edit.Kind), Is.EqualTo(Plant(edit.Kind, 0.2).Truths));
    }

    [TestCase(PlantedKind.CopiedComments, "comments")]
    [TestCase(PlantedKind.Speeder, "times")]
    [TestCase(PlantedKind.Burst, "times")]
    [TestCase(PlantedKind.FullWithoutEvidence, "evidence")]
    [TestCase(PlantedKind.InflatedAgainstPrevious, "a previous round")]
    [TestCase(PlantedKind.SelfScoreFull, "self-scores")]
    public void A_plant_without_what_it_needs_is_refused(PlantedKind kind, string need)
    {
        SimulationSettings bare = Honest with { Comments = 0, SecondsPerScore = 0, Evidence = 0, HasPrevious = false, HasSelfScores = false, Plants = [new(kind, 0.1)] };

        Assert.That(() => RoundSimulator.Draw(bare, 1), Throws.ArgumentException.With.Message.Contains(need));
    }
}
