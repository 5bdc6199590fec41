using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Indicators that tell nobody from anybody.</summary>
public sealed class NoDiscriminationTests
{
    private static PatternLog Look(SimulatedOffices design) => SimulatedOffices.Look(new NoDiscrimination(), design.Round(4), PatternInputs.None);

    [Test]
    public void An_indicator_that_gives_all_the_same_is_a_fact()
    {
        Finding[] facts = [.. Look(new SimulatedOffices { Mean = 0.4, Planted = (_, office, leaf) => leaf == 2 || (leaf == 3 && office > 4) ? 5 : 0 }).Findings.Where(finding => finding.Basis == FindingBasis.Fact)];

        Assert.That(facts.Select(finding => finding.About[0]), Is.EqualTo(new[] { new Party(PartyRole.Indicator, "L2"), new Party(PartyRole.Indicator, "L3") }));
        Assert.That(facts.Select(finding => finding.Statistic), Is.EqualTo(new[] { 1, 115 / 120.0 }).Within(1e-12));
        Assert.That(facts[1].Threshold, Is.EqualTo(0.95));
    }

    [Test]
    public void An_indicator_that_goes_against_all_others_is_found_with_its_interval()
    {
        double[] levels = [.. Enumerable.Range(0, 200).Select(office => office * 0.002)];
        PatternLog log = Look(new SimulatedOffices { Offices = 200, Mean = 0.5, LevelSpread = 0.02, Planted = (_, office, leaf) => leaf == 6 ? -levels[office] : levels[office] });

        Assert.That(log.Findings.Select(finding => finding.About[0].Name), Is.EqualTo(new[] { "L6" }));
        Assert.That(log.Findings[0].Statistic, Is.Negative);
        Assert.That(log.Findings[0].Statement.English, Does.Contain("90 % interval"));
    }

    [Test]
    public void Few_offices_abstain() => Assert.That(Look(new() { Offices = 29 }).Abstentions.Single().Reason.English, Does.Contain("29 offices"));

    [Test]
    public void The_interval_of_a_correlation_is_Fishers()
    {
        // r = 0.5, n = 103: tanh(0.549306 ± 1.644854 / 10).
        var item = new ItemTotal(0, 0.5, 103);

        Assert.That((item.Low, item.High), Is.EqualTo((Math.Tanh(0.3848209), Math.Tanh(0.7137915))).Using<(double Low, double High)>(
            (a, b) => Math.Abs(a.Low - b.Low) < 1e-6 && Math.Abs(a.High - b.High) < 1e-6));
    }
}
