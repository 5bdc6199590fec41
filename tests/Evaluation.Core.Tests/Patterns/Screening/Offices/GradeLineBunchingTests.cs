using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Statistics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Totals at grade lines: honest rounds, heaped ones too, are left alone; lifted totals are found.</summary>
public sealed class GradeLineBunchingTests
{
    private const int Rounds = 40;

    private static readonly ValueList<Grade> Grades = [new("A", 90), new("B", 80, Below: 90), new("C", 60, Below: 80), new("D", Below: 60)];

    private static double[] Totals(long seed, int count, double heaped, double lifted)
    {
        var random = new RandomStream(seed, 0);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            double score = 76 + (8 * random.NextNormal());
            double step = random.NextDouble() < heaped ? 5 : 1;
            double total = Math.Clamp(Math.Round(score / step) * step, 0, 100);
            return total is >= 77 and <= 79 && random.NextDouble() < lifted ? 80 : total;
        })];
    }

    private static PatternLog Look(double[] totals, ValueList<Grade>? grades = null)
    {
        Scheme scheme = TestRounds.OneLeaf() with { Grades = grades ?? Grades };
        var builder = new ObservationTableBuilder(scheme);
        for (int office = 0; office < totals.Length; office++)
            builder.Add(SimulatedOffices.OfficeName(office), "A", ObservedValue.OfNumber((decimal)totals[office]));
        return SimulatedOffices.Look(new GradeLineBunching(), PatternRound.Of(scheme, builder.Build()), PatternInputs.None);
    }

    [TestCase(0.0)]
    [TestCase(0.4)]
    public void Honest_rounds_have_a_finding_no_more_often_than_the_level_says(double heaped)
    {
        const long FirstSeed = 700;
        int found = SimulatedOffices.CountFound(Rounds, round => Look(Totals(FirstSeed + round, 800, heaped, lifted: 0)));

        int bound = Enumerable.Range(0, Rounds).First(count => Binomial.CDF(0.05, Rounds, count) >= 0.999);
        Assert.That(found, Is.LessThanOrEqualTo(bound), $"first seed {FirstSeed}");
    }

    [Test]
    public void Half_of_those_just_below_a_line_lifted_onto_it_are_found_among_heaped_totals()
    {
        PatternLog[] logs = [.. Enumerable.Range(0, 10).Select(round => Look(Totals(900 + round, 1_500, 0.4, 0.5)))];
        Finding finding = logs[0].Findings[0];

        Assert.That(logs.Count(log => log.Findings.Any(found => found.Evidence[^1].English.StartsWith("from 80:", StringComparison.Ordinal))), Is.GreaterThanOrEqualTo(9));
        Assert.That(finding.Family.Procedure.English, Is.EqualTo("Holm"));
        Assert.That(finding.Cells, Has.Count.EqualTo(50));
    }

    [Test]
    public void Few_totals_no_lines_and_lines_without_totals_around_them_abstain()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Look(Totals(1, 499, 0, 0)).Abstentions.Single().Reason.English, Does.Contain("499 offices"));
            Assert.That(Look(Totals(1, 600, 0, 0), []).Abstentions.Single().Reason.English, Does.Contain("no grades"));
            Assert.That(Look([.. Enumerable.Repeat(80.0, 600)]).Abstentions.Select(abstention => abstention.Reason.English[..14]), Is.EqualTo(Enumerable.Repeat("Too few totals", 3)));
        }
    }

    [Test]
    public void The_number_of_threads_changes_nothing()
    {
        GradeLineCounts counts = GradeLineCounts.Of(Totals(3, 800, 0.4, 0.2), 80, 100, [60, 80, 90])!;
        BunchingTest test = BunchingTest.Of(counts, counts.Counts)!;
        double one = test.PValue(counts, 2_000, 1, new ParallelOptions { MaxDegreeOfParallelism = 1 });

        Assert.That(test.PValue(counts, 2_000, 1, new ParallelOptions { MaxDegreeOfParallelism = 2 }), Is.EqualTo(one));
    }

    [Test]
    public void A_regression_of_counts_gives_the_means_where_the_model_is_a_mean_for_each_group()
    {
        double[] first = [1, 1, 0, 0];
        double[] second = [0, 0, 1, 1];
        PoissonFit fit = PoissonFit.Of([2, 6, 10, 30], new OrthonormalBasis([first, second]).Directions)!;

        Assert.That(fit.Expected, Is.EqualTo(new[] { 4.0, 4, 20, 20 }).Within(1e-6));
    }
}
