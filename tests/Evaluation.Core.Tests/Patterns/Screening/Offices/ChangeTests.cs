using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Patterns against the previous round: inflation, targets, grades and ranks.</summary>
public sealed class ChangeTests
{
    private const long Seed = 5;

    private static PatternLog Look(IPattern pattern, SimulatedOffices design, PatternInputs? inputs = null, int draws = 999) =>
        SimulatedOffices.Look(pattern, design.Round(Seed), (inputs ?? new PatternInputs()) with { Previous = design.Round(Seed, 1) }, draws);

    [Test]
    public void An_office_that_rose_far_more_than_the_others_is_found_and_no_other()
    {
        PatternLog log = Look(new Inflation(), new SimulatedOffices { Mean = 0.5, Groups = 3, Planted = (round, office, _) => round == 0 && office == 17 ? 0.35 : 0 });

        Assert.That(log.Findings.Select(finding => finding.About[0].Name), Is.EqualTo(new[] { "o17" }));
        Assert.That(log.Findings[0].Evidence, Has.Count.EqualTo(5));
        Assert.That(log.Findings[0].Statistic, Is.GreaterThan(log.Findings[0].Threshold!.Value));
    }

    [Test]
    public void A_rise_of_everybody_is_no_inflation_of_anybody() =>
        Assert.That(Look(new Inflation(), new SimulatedOffices { Planted = (round, _, _) => round == 0 ? 0.15 : 0 }).Findings, Is.Empty);

    [Test]
    public void A_fall_is_no_inflation() =>
        Assert.That(Look(new Inflation(), new SimulatedOffices { Planted = (round, office, _) => round == 0 && office == 17 ? -0.3 : 0 }).Findings, Is.Empty);

    [Test]
    public void Only_indicators_with_the_same_code_method_and_full_mark_are_compared()
    {
        var design = new SimulatedOffices { Leaves = 6 };
        PatternInputs changed = new() { Previous = (design with { FullMark = 10 }).Round(Seed, 1) };
        PatternLog log = SimulatedOffices.Look(new Inflation(), design.Round(Seed), changed);

        Assert.That(log.Families, Is.Empty);
        Assert.That(log.Abstentions.Single().Reason.English, Does.StartWith("Only 0 indicators"));
    }

    [Test]
    public void Without_a_previous_round_the_patterns_abstain() => Assert.That(
        new IPattern[] { new Inflation(), new VolatileRank() }.Select(pattern =>
            SimulatedOffices.Look(pattern, new SimulatedOffices().Round(Seed), PatternInputs.None).Abstentions.Single().Reason),
        Is.All.EqualTo(OfficeTexts.NoPrevious));

    [Test]
    public void Grades_that_rise_while_nothing_else_does_are_found()
    {
        ValueList<Grade> before = [new("A", 340), new("B", 280, Below: 340), new("C", Below: 280)];
        ValueList<Grade> after = [new("A", 320), new("B", 260, Below: 320), new("C", Below: 260)];
        var design = new SimulatedOffices { Offices = 400, LeafChange = 0.001 };
        PatternRound previous = (design with { Grades = before }).Round(Seed, 1);
        PatternLog softened = SimulatedOffices.Look(new Inflation(), (design with { Grades = after }).Round(Seed), new() { Previous = previous });
        PatternLog same = SimulatedOffices.Look(new Inflation(), (design with { Grades = before }).Round(Seed), new() { Previous = previous });

        Assert.That(softened.Abstentions, Is.Empty);
        Assert.That(softened.Findings.Select(finding => finding.StatisticName.English), Is.EqualTo(new[] { "share of moves that go up" }));
        Assert.That(same.Findings, Is.Empty);
    }

    [Test]
    public void Targets_that_rise_while_the_rest_falls_are_found_in_the_round()
    {
        PatternInputs inputs = new() { TargetIndicators = SimulatedOffices.Codes(0, 8) };
        PatternLog log = Look(new TargetOnly(), new SimulatedOffices { Planted = (round, _, leaf) => round == 0 ? (leaf < 8 ? 0.1 : -0.1) : 0 }, inputs);

        Assert.That(log.Findings.Single().About[0].Name, Is.EqualTo("offices"));
        Assert.That(log.Findings[0].PValue, Is.LessThan(0.01));
    }

    [Test]
    public void An_office_that_serves_the_target_only_is_found()
    {
        PatternInputs inputs = new() { TargetIndicators = SimulatedOffices.Codes(0, 8) };
        PatternLog log = Look(
            new TargetOnly(), new SimulatedOffices { Mean = 0.5, Planted = (round, office, leaf) => round == 0 && office == 17 ? (leaf < 8 ? 0.35 : -0.35) : 0 }, inputs);

        Assert.That(log.Findings.Select(finding => finding.About[0].Name), Is.EqualTo(new[] { "o17" }), string.Join("; ", log.Abstentions));
    }

    [Test]
    public void A_year_in_which_everything_rises_serves_no_target()
    {
        PatternInputs inputs = new() { TargetIndicators = SimulatedOffices.Codes(0, 8) };

        Assert.That(Look(new TargetOnly(), new SimulatedOffices { Planted = (round, _, _) => round == 0 ? 0.1 : 0 }, inputs).Findings, Is.Empty);
    }

    [Test]
    public void A_rank_that_jumped_is_found_and_its_interval_comes_first()
    {
        PatternLog log = Look(
            new VolatileRank(), new SimulatedOffices { Evaluators = 3, Planted = (round, office, _) => office == 17 ? (round == 0 ? 0.3 : -0.3) : 0 }, draws: 4_999);

        Assert.That(log.Findings.Select(finding => finding.About[0].Name), Does.Contain("o17"));
        Assert.That(log.Findings[0].Statistic, Is.GreaterThan(60));
        Assert.That(log.Findings[0].Statement.English, Does.StartWith("o17 stands between places"));
    }

    [Test]
    public void Equal_totals_share_the_mean_of_their_places() => Assert.That(RankJumps.RanksOf([3, 5, 5, 1]), Is.EqualTo(new[] { 3, 1.5, 1.5, 4 }));

    [Test]
    public void Relative_methods_are_never_unchanged()
    {
        Scheme scheme = new()
        {
            Code = "r",
            Title = "r",
            FullMark = 60,
            Indicators = Enumerable.Range(0, 6).Select(leaf => new Indicator
            {
                Code = SimulatedOffices.Code(leaf),
                Title = "r",
                FullMark = 10,
                Method = new FractionOfBest(),
            }).ToValueList(),
        };
        var builder = new Observations.ObservationTableBuilder(scheme);
        for (int office = 0; office < 40; office++)
        {
            for (int leaf = 0; leaf < 6; leaf++)
                builder.Add(SimulatedOffices.OfficeName(office), SimulatedOffices.Code(leaf), Observations.ObservedValue.OfNumber(office + leaf));
        }

        PatternRound round = PatternRound.Of(scheme, builder.Build());
        Assert.That(SimulatedOffices.Look(new Inflation(), round, new() { Previous = round }).Abstentions.Single().Reason.English, Does.StartWith("Only 0 indicators"));
    }
}
