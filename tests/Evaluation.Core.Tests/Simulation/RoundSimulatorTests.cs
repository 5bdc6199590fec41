using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Evaluation.Simulation.Writing;

namespace Evaluation.Simulation;

public sealed class RoundSimulatorTests
{
    private static readonly SimulationSettings Small = new() { Offices = 12, Evaluators = 4, Indicators = 12 };

    [Test]
    public void The_same_seed_gives_the_same_round_and_another_seed_another()
    {
        SimulationSettings settings = Small with { Plants = [new(PlantedKind.Random, 0.2), new(PlantedKind.CopiedSheet, 0.1)] };

        byte[][] drawn = [.. new[] { 3, 3, 4 }.Select(seed => Bytes(RoundSimulator.Draw(settings, seed).Observations))];

        Assert.That(drawn[1], Is.EqualTo(drawn[0]));
        Assert.That(drawn[2], Is.Not.EqualTo(drawn[0]));
    }

    [TestCase(2)]
    [TestCase(5)]
    [TestCase(11)]
    [TestCase(101)]
    public void An_honest_round_of_any_scale_is_scored_without_a_word(int levels)
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(Small with { Levels = levels, EvaluatorsPerOffice = 2 }, 1);

        foreach (ObservationTable table in new[] { drawn.Observations, drawn.Previous!, drawn.SelfScores! })
        {
            RoundResult result = Scorer.For(drawn.Scheme).Score(table);
            Assert.That(result.Diagnostics, Is.Empty);
            Assert.That(result.Standings.Select(standing => standing.Score), Has.All.InRange(0m, 100m));
        }

        Assert.That(drawn.Truths, Is.Empty);
        Assert.That(Numbers(drawn.Observations).Distinct().Count(), Is.LessThanOrEqualTo(levels).And.GreaterThan(1));
        Assert.That(Numbers(drawn.Observations), Has.All.Matches<decimal>(points => points >= 0 && points < levels && points == Math.Floor(points)));
    }

    [Test]
    public void Sheets_are_as_many_and_evaluators_as_busy_as_asked_for()
    {
        ObservationTable table = RoundSimulator.Draw(Small with { EvaluatorsPerOffice = 3 }, 1).Observations;

        Assert.That(table.Count, Is.EqualTo(12 * 3 * 12));
        Assert.That(table.Subjects.Count, Is.EqualTo(12));
        Assert.That(table.Subjects.Select(subject => subject.Group).Distinct(), Is.EquivalentTo(new[] { "G1", "G2" }));
        Assert.That(Rows(table).GroupBy(row => row.Evaluator).Select(group => group.Count()), Has.All.EqualTo(9 * 12));
    }

    [Test]
    public void Severe_evaluators_give_less_and_wide_spreads_give_wide_totals()
    {
        ObservationTable narrow = RoundSimulator.Draw(Small with { OfficeSpread = 0, DimensionSpread = 0, CellSpread = 0, SeveritySpread = 0 }, 1).Observations;
        ObservationTable wide = RoundSimulator.Draw(Small with { OfficeSpread = 1.5, DimensionSpread = 0, CellSpread = 0, SeveritySpread = 0 }, 1).Observations;

        Assert.That(SpreadOfTotals(wide), Is.GreaterThan(5 * SpreadOfTotals(narrow)));
    }

    [Test]
    public void A_joint_panel_enters_the_same_scores_and_stays_together()
    {
        ObservationTable table = RoundSimulator.Draw(Small with { EvaluatorsPerOffice = 2, IsJointPanel = true }, 1).Observations;

        foreach (IGrouping<(string, string?), Observation> cell in Rows(table).GroupBy(row => (row.Subject!.Name, row.IndicatorCode)))
            Assert.That(cell.Select(row => row.Number).Distinct().Count(), Is.EqualTo(1));
        Assert.That(Rows(table).GroupBy(row => row.Subject!.Name).Select(group => string.Join('+', group.Select(row => row.Evaluator).Distinct())).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Evaluators_who_round_to_ten_give_tens_only_and_rarely_do_so_with_little_heaping()
    {
        decimal[] all = Numbers(RoundSimulator.Draw(Small with { RoundingToTen = 1 }, 1).Observations);
        decimal[] some = Numbers(RoundSimulator.Draw(Small with { RoundingToFive = 1, Heaping = 0.4 }, 1).Observations);

        Assert.That(all, Has.All.Matches<decimal>(points => points % 10 == 0));
        // 0.4 by rounding, and a fifth of the others by chance.
        Assert.That(some.Count(points => points % 5 == 0) / (double)some.Length, Is.EqualTo(0.52).Within(0.1));
    }

    [Test]
    public void A_ceiling_fills_its_share_of_scores()
    {
        decimal[] numbers = Numbers(RoundSimulator.Draw(Small with { Ceiling = 0.6, Quality = -1 }, 1).Observations);

        Assert.That(numbers.Count(points => points == 100) / (double)numbers.Length, Is.EqualTo(0.6).Within(0.12));
    }

    [Test]
    public void What_is_not_wanted_is_left_out()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(
            Small with { Evidence = 0, Comments = 0, SecondsPerScore = 0, HasSelfScores = false, HasPrevious = false, Groups = 0 }, 1);

        Assert.That(Rows(drawn.Observations), Has.All.Matches<Observation>(row => row is { Time: null, Evidence: null, Comment: null }));
        Assert.That((drawn.SelfScores, drawn.Previous), Is.EqualTo(((ObservationTable?)null, (ObservationTable?)null)));
        Assert.That(drawn.Observations.Subjects, Has.All.Matches<Subject>(subject => subject!.Group is null));
    }

    [Test]
    public void Times_follow_each_other_on_a_sheet_and_end_before_the_close()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(Small, 1);

        foreach (IGrouping<string, Observation> sheet in Rows(drawn.Observations).GroupBy(row => row.Subject!.Name))
            Assert.That(sheet.Select(row => row.Time!.Value), Is.Ordered);
        Assert.That(Rows(drawn.Observations).Max(row => row.Time), Is.LessThan(drawn.Closed));
    }

    [Test]
    public void Clients_ties_and_appeals_of_an_honest_round_move_nothing()
    {
        SimulatedAssessment plain = RoundSimulator.Draw(Small, 1);
        SimulatedAssessment rich = RoundSimulator.Draw(Small with { Clients = 0.5, Ties = 0.3, Appeals = 1 }, 1);

        Assert.That(Bytes(rich.Observations), Is.EqualTo(Bytes(plain.Observations)));
        Assert.That(rich.Clients.Count, Is.EqualTo(6));
        Assert.That(rich.Relations.Count, Is.GreaterThan(0));
        Assert.That(rich.Corrections.Corrections.Count, Is.GreaterThan(5));
        Assert.That(rich.Corrections.Corrections.Select(correction => correction.Time), Has.All.LessThan(rich.Closed));
        Assert.That(rich.InForce.Corrections, Is.Not.Null);
    }

    [Test]
    public void A_given_scheme_is_answered_in_its_own_terms()
    {
        var scheme = new Scheme
        {
            Code = "own",
            Title = "own",
            FullMark = 10,
            Indicators =
            [
                new() { Code = "L", Title = "L", FullMark = 5, Method = new LevelTable([new("差", 0), new("好", 5), new("中", 3)]) },
                new() { Code = "Y", Title = "Y", FullMark = 1, Method = new YesNo() },
                new() { Code = "P", Title = "P", FullMark = 4, Method = new DirectPoints() },
            ],
        };

        SimulatedAssessment drawn = RoundSimulator.Draw(Small with { Scheme = scheme, Levels = 3, Offices = 60 }, 1);

        Assert.That(Rows(drawn.Observations).Where(row => row.IndicatorCode == "L").Select(row => row.Level).Distinct(), Is.EquivalentTo(new[] { "差", "中", "好" }));
        Assert.That(Rows(drawn.Observations).Where(row => row.IndicatorCode == "Y").Select(row => row.IsYes).Distinct().Count(), Is.EqualTo(2));
        Assert.That(Rows(drawn.Observations).Where(row => row.IndicatorCode == "P").Select(row => row.Number).Distinct(), Is.EquivalentTo(new[] { 0m, 2m, 4m }));
        Assert.That(Scorer.For(scheme).Score(drawn.Observations).Diagnostics, Is.Empty);
    }

    [Test]
    public void A_scheme_that_cannot_be_simulated_is_refused_with_the_leaves_named()
    {
        Scheme counted = new() { Code = "c", Title = "c", FullMark = 5, Indicators = [new() { Code = "N1", Title = "n", FullMark = 5, Method = new DeductionPerCase(1) }] };
        Scheme broken = counted with { FullMark = 7 };

        Assert.That(() => RoundSimulator.Draw(Small with { Scheme = counted }, 1), Throws.ArgumentException.With.Message.Contains("N1"));
        Assert.That(() => RoundSimulator.Draw(Small with { Scheme = broken }, 1), Throws.TypeOf<InvalidInputException>());
    }

    [Test]
    public void Settings_outside_their_range_throw_and_name_it()
    {
        Assert.That(() => Small with { Offices = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("from 1 to 100000"));
        Assert.That(() => Small with { Levels = 102 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Small with { Ceiling = double.NaN }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new PlantedPattern(PlantedKind.Random, 0.1, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new PlantedPattern((PlantedKind)99, 0.1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_smallest_round_is_one_score()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(
            new SimulationSettings { Offices = 1, Evaluators = 1, Indicators = 1, EvaluatorsPerOffice = 9, Plants = [.. Enum.GetValues<PlantedKind>().Select(kind => new PlantedPattern(kind, 1))] }, 1);

        Assert.That(drawn.Observations.Count, Is.EqualTo(1));
        Assert.That(drawn.InForce.Count, Is.EqualTo(1));
    }

    private static byte[] Bytes(ObservationTable table)
    {
        using var stream = new MemoryStream();
        SimulationCsv.Write(table, stream, CancellationToken.None);
        return stream.ToArray();
    }

    private static IEnumerable<Observation> Rows(ObservationTable table) => Enumerable.Range(0, table.Count).Select(row => table[row]);

    private static decimal[] Numbers(ObservationTable table) => [.. Rows(table).Select(row => row.Number)];

    private static double SpreadOfTotals(ObservationTable table)
    {
        double[] totals = [.. Rows(table).GroupBy(row => row.Subject!.Name).Select(group => (double)group.Average(row => row.Number))];
        return Math.Sqrt(totals.Sum(total => Math.Pow(total - totals.Average(), 2)) / totals.Length);
    }
}
