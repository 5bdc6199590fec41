using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Honest rounds are left alone by every pattern over offices, as often as the level says.</summary>
public sealed class HonestRoundsTests
{
    private const int Rounds = 40;
    private const long FirstSeed = 20261124;

    /// <summary>So many of the rounds are passed with a chance of 1 in 1,000 when each of so many families errs in one of twenty.</summary>
    private static int Bound(int families) =>
        Enumerable.Range(0, Rounds).First(count => Binomial.CDF(1 - Math.Pow(0.95, families), Rounds, count) >= 0.999);

    private static IEnumerable<TestCaseData> Cases() =>
        from code in new[] { "PAT120", "PAT121", "PAT122", "PAT123", "PAT126", "PAT128", "PAT129" }
        from kind in SimulatedOffices.Honest.Keys
        where code != "PAT126" || kind != "five levels, few offices"
        select new TestCaseData(code, kind);

    [TestCaseSource(nameof(Cases))]
    public void An_honest_round_has_a_finding_no_more_often_than_the_level_says(string code, string kind)
    {
        SimulatedOffices design = SimulatedOffices.Honest[kind];
        IPattern pattern = PatternCatalogue.Find(code)!;
        int families = 0;
        int found = SimulatedOffices.CountFound(Rounds, round =>
        {
            PatternLog log = SimulatedOffices.Look(pattern, design.Round(FirstSeed + round), Inputs(code, design, FirstSeed + round));
            families = log.Families.Count(family => family.Level > 0);
            return log;
        });

        Assert.That(families, Is.GreaterThan(0), "nothing was tested");
        Assert.That(found, Is.LessThanOrEqualTo(Bound(families)), $"first seed {FirstSeed}");
    }

    /// <summary>What each pattern needs beside the round; nothing in it is planted.</summary>
    internal static PatternInputs Inputs(string code, SimulatedOffices design, long seed) => code switch
    {
        "PAT120" => new() { FormalIndicators = SimulatedOffices.Codes(0, 10), SubstantiveIndicators = SimulatedOffices.Codes(10, 10) },
        "PAT121" => new() { Previous = design.Round(seed, 1), TargetIndicators = SimulatedOffices.Codes(0, 8) },
        "PAT122" or "PAT128" => new() { Previous = design.Round(seed, 1) },
        "PAT123" => new() { SelfScores = (design with { Mean = design.Mean + 0.05 }).Table(seed, 2, isSelf: true) },
        "PAT126" => new() { Clients = SimulatedOffices.Names(7, 15), SubjectiveIndicators = SimulatedOffices.Codes(3, 6) },
        _ => PatternInputs.None,
    };
}
