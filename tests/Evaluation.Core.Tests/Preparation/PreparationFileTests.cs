using Evaluation.Diagnostics;
using Evaluation.Preparation.Normalisations;

namespace Evaluation.Preparation;

public sealed class PreparationFileTests
{
    private const string Everything = """
        steps:
          - step: denominate
            divisors:
              - indicator: A
                by: population
                factor: 1000
              - { indicator: B, by: population }
          - step: screen
            shareOfData: 0.9
            shareOfNonZeros: 0.05
          - step: impute-mean
            withinGroup: true
            indicators: [A, B]
          - step: impute-median
          - step: impute-siblings
          - step: treat-outliers
            mostSkewness: 2.5
            mostWinsorised: 3
            combined: true
          - step: treat-outliers
            unlimited: true
            withoutLog: true
          - step: log
          - step: box-cox
            lambda: 0.5
          - step: normalise
            method: min-max
            lowest: 1
          - step: normalise
            method: distance-to-target
            targets: [{ indicator: A, target: 5 }]
            capped: true
          - step: normalise
            method: goalposts
            goalposts: [{ indicator: A, low: 10, high: 0 }]
          - step: normalise
            method: percentile-rank
        """;

    [Test]
    public void Every_step_is_read_with_its_settings() => Assert.That(PreparationFile.Parse(Everything).OrThrow(), Is.EqualTo(PreparationPlan.Of(
        new Denominate([new Divisor("A", "population", 1000), new Divisor("B", "population")]),
        new Screen(0.9, 0.05),
        new ImputeMean(WithinGroup: true) { Indicators = ["A", "B"] },
        new ImputeMedian(),
        new ImputeFromSiblings(),
        new TreatOutliers(MostSkewness: 2.5, MostWinsorised: 3, Combined: true),
        new TreatOutliers(MostWinsorised: null, ThenLog: false),
        new TransformLog(),
        new TransformBoxCox(0.5),
        new Normalise(new MinMaxScale(Lowest: 1)),
        new Normalise(new TargetScale([new TargetValue("A", 5)], Capped: true)),
        new Normalise(new GoalpostScale([new Goalpost("A", 10, 0)])),
        new Normalise(new RankScale(RankKind.Percentile)))));

    [Test]
    public void A_step_that_fills_in_from_earlier_rounds_gets_them_when_it_is_used()
    {
        PreparationPlan plan = PreparationFile.Parse("steps: [{ step: impute-earlier }, { step: box-cox }]").OrThrow();
        NumberTable now = NumberTable.Of([new("甲"), new("乙"), new("丙")], [new NumberColumn("A", false)], new double?[,] { { 1 }, { null }, { 2 } });
        NumberTable before = NumberTable.Of([new("丙"), new("乙")], [new NumberColumn("A", false)], new double?[,] { { 9 }, { 7 } });

        Assert.That(plan, Is.EqualTo(PreparationPlan.Of(new ImputeFromEarlier(), new TransformBoxCox())));
        Assert.That(plan.TryApply(now).Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "PRE116" }));
        Assert.That(plan.Without(2).WithEarlier(new EarlierRound("2017", before)).Apply(now).Table["乙", "A"], Is.EqualTo(7));
        Assert.That(PreparationPlan.Of(new ImputeMean()).WithEarlier(new EarlierRound("2017", before)), Is.EqualTo(PreparationPlan.Of(new ImputeMean())));
    }

    [TestCase("", "PRE120")]
    [TestCase("steps: []", "PRE120")]
    [TestCase("- step: log", "PRE120")]
    [TestCase("steps: [{ step: log, indicators: A }]", "PRE121")]
    [TestCase("steps: [{ step: treat-outliers, mostWinsorised: 1.5 }]", "PRE122")]
    [TestCase("steps: [{ step: logg }]", "SCH")]
    [TestCase("steps: [{ step: normalise, method: minmax }]", "SCH")]
    [TestCase("steps: [{ step: screen, share: 1 }]", "SCH")]
    public void What_is_wrong_is_told(string yaml, string code)
    {
        Checked<PreparationPlan> plan = PreparationFile.Parse(yaml, "preparation.yaml");

        Assert.That(plan.IsValid, Is.False);
        Assert.That(plan.Diagnostics[0].Code, Does.StartWith(code));
        Assert.That(plan.Diagnostics[0].Place.File, Is.EqualTo("preparation.yaml"));
    }

    [Test]
    public void All_errors_are_told_at_once()
    {
        Checked<PreparationPlan> plan = PreparationFile.Parse("steps: [{ step: logg }, { step: box-cox, lambda: two }, { step: log, x: 1 }]");

        Assert.That(plan.Diagnostics, Has.Count.EqualTo(3));
        Assert.That(PreparationFile.Read("nowhere.yaml").IsValid, Is.False);
    }
}
