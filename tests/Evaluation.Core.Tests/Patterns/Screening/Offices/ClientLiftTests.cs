using Evaluation.Observations;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Clients of the assessor on subjective indicators.</summary>
public sealed class ClientLiftTests
{
    private static readonly PatternInputs Inputs = new() { Clients = SimulatedOffices.Names(7, 15), SubjectiveIndicators = SimulatedOffices.Codes(3, 6) };

    private static PatternLog Look(SimulatedOffices design, PatternInputs inputs) => SimulatedOffices.Look(new ClientLift(), design.Round(2), inputs);

    [Test]
    public void Clients_who_are_lifted_where_judgement_decides_are_found_with_their_gain_of_places()
    {
        PatternLog log = Look(new SimulatedOffices { Planted = (_, office, leaf) => office is >= 7 and < 22 && leaf is >= 3 and < 9 ? 0.15 : 0 }, Inputs);

        Assert.That(log.Findings.Single().PValue, Is.LessThan(0.01));
        Assert.That(log.Findings[0].Statistic, Is.EqualTo(0.15).Within(0.06));
        Assert.That(log.Findings[0].Evidence[0].Chinese, Does.Contain("仅按客观指标列第"));
        Assert.That(log.Findings[0].Cells, Has.Count.EqualTo(15));
    }

    [Test]
    public void Clients_who_are_better_in_everything_are_not_lifted() =>
        Assert.That(Look(new SimulatedOffices { Planted = (_, office, _) => office is >= 7 and < 22 ? 0.1 : 0 }, Inputs).Findings, Is.Empty);

    [Test]
    public void Clients_who_lose_by_judgement_are_not_found() =>
        Assert.That(Look(new SimulatedOffices { Planted = (_, office, leaf) => office is >= 7 and < 22 && leaf is >= 3 and < 9 ? -0.2 : 0 }, Inputs).Findings, Is.Empty);

    [Test]
    public void Too_few_clients_or_offices_and_missing_lists_abstain()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Look(new(), Inputs with { Clients = SimulatedOffices.Names(7, 9) }).Abstentions.Single().Reason.English, Does.Contain("9 clients"));
            Assert.That(Look(new() { Offices = 99 }, Inputs).Abstentions.Single().Reason.English, Does.Contain("99 offices"));
            Assert.That(Look(new(), Inputs with { Clients = [] }).Abstentions.Single().Reason.English, Does.Contain("No clients"));
            Assert.That(Look(new(), Inputs with { SubjectiveIndicators = SimulatedOffices.Codes(0, 20) }).Abstentions.Single().Reason.English, Does.Contain("All indicators"));
        }
    }

    /// <summary>Haicheng 2025, as published: 118th on objective indicators, 91st on the list. The other scores are made to fit.</summary>
    [Test]
    public void The_documented_county_is_shown_with_its_two_places()
    {
        Dictionary<string, string> known = ReferenceData.Rows("patterns", "known_cases.csv").Single(row => row["unit"] == "Haicheng");
        (int published, int objective) = (int.Parse(known["published_rank"]), int.Parse(known["corrected_rank"]));
        var scheme = TestRounds.OneLeaf() with { FullMark = 200, Indicators = [TestRounds.Direct("objective", 100), TestRounds.Direct("subjective", 100)] };
        var builder = new ObservationTableBuilder(scheme);
        for (int office = 1; office <= 130; office++)
        {
            bool isClient = office >= objective && office < objective + 10;
            decimal own = 100 - (office * 0.5m);
            decimal given = own + (office % 3 * 0.1m) + (isClient ? (objective - published) + 0.3m : 0);
            builder.Add(SimulatedOffices.OfficeName(office), "objective", ObservedValue.OfNumber(own))
                .Add(SimulatedOffices.OfficeName(office), "subjective", ObservedValue.OfNumber(given));
        }

        PatternLog log = SimulatedOffices.Look(
            new ClientLift(), PatternRound.Of(scheme, builder.Build()), new() { Clients = SimulatedOffices.Names(objective, 10), SubjectiveIndicators = ["subjective"] });
        Assert.That(log.Findings.Single().Evidence.Select(line => line.English), Has.Some.EqualTo($"o{objective}: place {objective} by objective indicators alone, {published} in the published order."));
    }
}
