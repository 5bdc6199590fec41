using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Rounds that hold nearly nothing, or wild values, give a reason or a finding, never an exception and never NaN.</summary>
public sealed class DegenerateOfficesTests
{
    private static readonly PatternInputs Everything = new()
    {
        FormalIndicators = SimulatedOffices.Codes(0, 6),
        SubstantiveIndicators = SimulatedOffices.Codes(6, 6),
        TargetIndicators = SimulatedOffices.Codes(0, 6),
        SubjectiveIndicators = SimulatedOffices.Codes(3, 6),
        Clients = SimulatedOffices.Names(0, 20),
    };

    private static readonly SimulatedOffices Design = new()
    {
        Leaves = 12,
        Grades = [new Grade("A", 200), new Grade("B", 120, Below: 200), new Grade("C", Below: 120)],
    };

    private static readonly Dictionary<string, Func<int, int, decimal?>> Rounds = new()
    {
        ["nothing"] = (_, _) => null,
        ["one office"] = (office, _) => office == 0 ? 7 : null,
        ["all equal"] = (_, _) => 7,
        ["all zero"] = (_, _) => 0,
        ["one leaf only"] = (office, leaf) => leaf == 0 ? office % 20 : null,
        ["one office differs"] = (office, _) => office == 50 ? 20 : 7,
        ["all missing but one cell each"] = (office, leaf) => leaf == office % 12 ? office % 20 : null,
        ["wild"] = (office, leaf) => office % 7 == 0 ? 20 : (office * 7919 + leaf * 104729) % 21,
        ["leaves alike"] = (office, _) => office % 21,
    };

    private static ObservationTable Table(Func<int, int, decimal?> value, bool isReverse = false)
    {
        var builder = new ObservationTableBuilder(Design.Scheme with { Absence = new AbsencePolicy(AbsenceRule.Rescale, AbsenceRule.Rescale, AbsenceRule.Rescale) });
        for (int office = 0; office < 600; office++)
        {
            builder.AddSubject(new Subject(SimulatedOffices.OfficeName(office), office % 5 == 0 ? null : "G" + (office % 5)));
            for (int leaf = 0; leaf < 12; leaf++)
            {
                if (value(isReverse ? 599 - office : office, leaf) is { } points)
                    builder.Add(SimulatedOffices.OfficeName(office), SimulatedOffices.Code(leaf), ObservedValue.OfNumber(points));
            }
        }

        return builder.Build();
    }

    private static IEnumerable<TestCaseData> Cases() =>
        from code in PatternCatalogue.All.Select(pattern => pattern.Kind.Code).Where(code => code.CompareTo("PAT120", StringComparison.Ordinal) >= 0).Distinct()
        from round in Rounds.Keys
        select new TestCaseData(code, round);

    [TestCaseSource(nameof(Cases))]
    public void A_round_of_hardly_anything_gives_a_reason_or_a_finding(string code, string round)
    {
        ObservationTable table = Table(Rounds[round]);
        PatternInputs inputs = Everything with { Previous = PatternRound.Of(table.Scheme, Table(Rounds[round], isReverse: true)), SelfScores = Table(Rounds[round], isReverse: true) };
        PatternLog log = SimulatedOffices.Look(PatternCatalogue.Find(code)!, PatternRound.Of(table.Scheme, table), inputs, draws: 199);

        Assert.That(log.Families.Count + log.Abstentions.Count, Is.Positive);
        foreach (Finding finding in log.Findings)
        {
            Assert.That(double.IsFinite(finding.Statistic));
            Assert.That(finding.PValue ?? 0, Is.InRange(0, 1));
            Assert.That(finding.QValue ?? 0, Is.InRange(0, 0.05));
            Assert.That(finding.Statement.English + finding.Statement.Chinese, Does.Not.Contain("NaN").And.Not.Contain("{"));
        }
    }

    [Test]
    public void A_screen_of_huge_and_negative_values_ends()
    {
        ObservationTable table = Table((office, leaf) => office % 2 == 0 ? 79228162514264337593543950335m / 1000 : -office * 1e20m + leaf);

        Assert.That(() => PatternScreen.Of(table.Scheme, table, 1, Everything, new PatternOptions { Draws = 199 }), Throws.Nothing);
    }

    [Test]
    public void A_stopped_screen_stops()
    {
        ObservationTable table = Design.Table(1);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(
            () => PatternScreen.Of(Design.Scheme, table, 1, Everything, cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_screen_repeats_by_its_seed_on_any_number_of_threads()
    {
        SimulatedOffices design = Design with { Offices = 150, Planted = (round, office, leaf) => office == 3 ? (leaf < 6 ? 0.3 : -0.3) : 0 };
        PatternInputs inputs = Everything with { Previous = design.Round(1, 1), SelfScores = design.Table(1, 2, isSelf: true) };
        PatternScreen one = PatternScreen.Of(design.Scheme, design.Table(1), 9, inputs, new PatternOptions { Draws = 999, MaxDegreeOfParallelism = 1 });
        PatternScreen two = PatternScreen.Of(design.Scheme, design.Table(1), 9, inputs, new PatternOptions { Draws = 999, MaxDegreeOfParallelism = 2 });

        Assert.That(one.Findings, Is.Not.Empty);
        Assert.That(two.Findings, Is.EqualTo(one.Findings));
        Assert.That(two.Families, Is.EqualTo(one.Families));
    }
}
