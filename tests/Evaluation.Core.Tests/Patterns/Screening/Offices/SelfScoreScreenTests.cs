using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Self-scores: claims, modesty, copies in both directions, full marks.</summary>
public sealed class SelfScoreScreenTests
{
    private const long Seed = 11;

    private static readonly SimulatedOffices Design = new() { Groups = 2 };

    private static PatternLog Look(PatternRound round, ObservationTable self) => SimulatedOffices.Look(new SelfScoreScreen(), round, new() { SelfScores = self });

    private static string[] Names(PatternLog log, string family) =>
        [.. log.Findings.Where(finding => finding.Family.Name.English.StartsWith(family, StringComparison.Ordinal)).Select(finding => finding.About[0].Name)];

    /// <summary>Self-scores that are what was scored, for some offices or in some rounds.</summary>
    private static ObservationTable Copied(ObservationTable scored, ObservationTable own, Func<string, bool> isCopied)
    {
        var builder = new ObservationTableBuilder(own.Scheme);
        foreach (int row in Enumerable.Range(0, own.Count))
        {
            Observation observation = own[row];
            string subject = observation.Subject!.Name;
            ObservationTable from = isCopied(subject) ? scored : own;
            int same = Enumerable.Range(0, from.Count).First(i => from.SubjectColumn[i] == own.SubjectColumn[row] && from.LeafColumn[i] == own.LeafColumn[row]);
            builder.Add(subject, own.Leaves[own.LeafColumn[row]].Code, ObservedValue.OfNumber(from.NumberColumn[same]));
        }

        return builder.Build();
    }

    [Test]
    public void An_office_that_claims_far_more_is_found_and_one_that_claims_far_less()
    {
        SimulatedOffices self = Design with { Mean = 0.5, Planted = (_, office, _) => office switch { 3 => 0.4, 4 => -0.4, _ => 0 } };

        Assert.That(Names(Look((Design with { Mean = 0.5 }).Round(Seed), self.Table(Seed, 2, isSelf: true)), "self-score less"), Is.EquivalentTo(new[] { "o3", "o4" }));
    }

    [Test]
    public void An_office_whose_self_score_was_taken_over_is_found()
    {
        ObservationTable scored = Design.Table(Seed);
        PatternLog log = Look(PatternRound.Of(Design.Scheme, scored), Copied(scored, Design.Table(Seed, 2, isSelf: true), name => name == "o9"));

        Assert.That(Names(log, "closeness of self-score"), Is.EqualTo(new[] { "o9" }));
    }

    [Test]
    public void A_round_that_takes_the_self_scores_over_is_found_by_the_panels_own_noise()
    {
        SimulatedOffices panels = Design with { Evaluators = 3, Noise = 0.2 };
        PatternRound round = panels.Round(Seed);
        var builder = new ObservationTableBuilder(panels.Scheme);
        OfficeTable table = OfficeTable.Of(round)!;
        foreach (int cell in Enumerable.Range(0, table.Count * 20))
            builder.Add(table.NameOf(cell / 20), SimulatedOffices.Code(cell % 20), ObservedValue.OfNumber((decimal)Math.Round(table.Share(cell / 20, cell % 20) * 20)));
        PatternLog copied = Look(round, builder.Build());
        PatternLog honest = Look(round, panels.Table(Seed, 2, isSelf: true));

        Assert.That(copied.Findings.Where(finding => finding.StatisticName.English == "variance ratio").Select(finding => finding.About[0].Role), Is.EqualTo(new[] { PartyRole.Round }));
        Assert.That(honest.Families.Single(family => family.Name.English.StartsWith("closeness of the round", StringComparison.Ordinal)).Found, Is.Zero);
    }

    [Test]
    public void An_evaluator_who_stamps_self_scores_is_found()
    {
        SimulatedOffices panels = Design with { Evaluators = 3 };
        ObservationTable own = panels.Table(Seed, 2, isSelf: true);
        ObservationTable scored = panels.Table(Seed);
        var builder = new ObservationTableBuilder(panels.Scheme);
        var random = new RandomStream(1, 0);
        foreach (int row in Enumerable.Range(0, scored.Count))
        {
            int cell = (scored.SubjectColumn[row] * 20) + scored.LeafColumn[row];
            bool isStamped = scored.EvaluatorOf(row) == "e1" && random.NextDouble() < 0.5;
            builder.Add(
                scored[row].Subject!.Name, SimulatedOffices.Code(scored.LeafColumn[row]), ObservedValue.OfNumber(isStamped ? own.NumberColumn[cell] : scored.NumberColumn[row]), scored.EvaluatorOf(row));
        }

        Assert.That(Names(Look(PatternRound.Of(panels.Scheme, builder.Build()), own), "closeness of each evaluator"), Is.EqualTo(new[] { "e1" }));
    }

    [Test]
    public void Full_marks_throughout_are_a_fact_without_a_chance()
    {
        SimulatedOffices self = Design with { Planted = (_, office, _) => office == 5 ? 5 : 0 };
        Finding finding = Look(Design.Round(Seed), self.Table(Seed, 2, isSelf: true)).Findings.Single(found => found.Basis == FindingBasis.Fact);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.About[0].Name, Is.EqualTo("o5"));
            Assert.That(finding.PValue, Is.Null);
            Assert.That(finding.Family.ExpectedFalse, Is.Zero);
            Assert.That(finding.Statement.Chinese, Does.Contain("20 项"));
        }
    }

    [Test]
    public void Self_scores_of_another_scheme_and_few_offices_abstain()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Look(Design.Round(Seed), (Design with { Leaves = 7 }).Table(Seed, 2, isSelf: true)).Abstentions.Single().Reason.English, Does.Contain("other leaves"));
            SimulatedOffices few = Design with { Offices = 20 };
            Assert.That(Look(few.Round(Seed), few.Table(Seed, 2, isSelf: true)).Abstentions.Select(abstention => abstention.Reason.English), Is.All.Contain("20 offices"));
        }
    }
}
