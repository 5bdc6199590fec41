using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Simulation;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>Factors are checked before anything is drawn, and everything wrong is told at once.</summary>
public sealed class FactorCheckTests
{
    [Test]
    public void Everything_wrong_is_told_at_once()
    {
        Checked<RobustnessStudy> study = RobustnessStudy.TryOf(Round(), [
            new WeightFactor(new UniformSpread(1.5)) { Branches = ["nowhere", "A1.1"] },
            new WeightFactor(new DirichletSpread(double.NaN)) { Name = "dirichlet" },
            new AggregationFactor([]),
            new InclusionFactor(["large"], 2),
            new MeasurementFactor(new NormalError(-1)) { Leaves = ["A1"] },
            new MeasurementFactor(new LevelError(0.1)) { Name = "levels", Leaves = ["A1.1"] },
            new MissingDataFactor([AbsenceRule.Refuse]),
            new RoundingFactor([new RoundingPolicy(RoundingRule.HalfUp(40))]),
        ]);

        Assert.That(study.Value, Is.Null);
        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EquivalentTo(new[]
        {
            "ROB110", "ROB111", "ROB112", "ROB113", "ROB114", "ROB120", "ROB121", "ROB122", "ROB123", "ROB124", "ROB125", "ROB130", "ROB137",
        }));
    }

    [Test]
    public void Names_are_needed_and_unique()
    {
        Checked<RobustnessStudy> study = RobustnessStudy.TryOf(Round(), [
            new WeightFactor(new UniformSpread(0.1)), new WeightFactor(new UniformSpread(0.2)), new MissingDataFactor([AbsenceRule.Zero]) { Name = " " },
        ]);

        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "ROB102", "ROB101" }).Or.EqualTo(new[] { "ROB101", "ROB102" }));
        Assert.That(RobustnessStudy.TryOf(Round(), []).Diagnostics.Single().Code, Is.EqualTo("ROB100"));
    }

    [Test]
    public void A_factor_that_changes_nothing_is_told_and_the_rest_is_studied()
    {
        RobustnessStudy study = RobustnessStudy.Of(
            Round(), [new WeightFactor(new UniformSpread(0.1)), new MissingDataFactor([AbsenceRule.Zero]), new MethodFactor([new MinMax()])], draws: 10);

        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "ROB131", "ROB131" }));
    }

    [Test]
    public void Points_below_0_under_a_mean_that_has_no_value_for_them_are_told_with_the_leaf_and_the_branch()
    {
        RoundResult result = LargeRound.Score(8, 8, seed: 1, scheme => scheme with
        {
            Indicators = scheme.Indicators.Select(branch => branch with { Children = branch.Children.Select(leaf => leaf with { Method = new MinMax() }).ToValueList() }).ToValueList(),
        });
        Checked<RobustnessStudy> study = RobustnessStudy.TryOf(
            result, [new MethodFactor([new ZScore(0, 1)]) { Leaves = ["A1.2"] }, new AggregationFactor([new GeometricMean(Relative: true)]) { Branches = ["large"] }]);

        Assert.That(study.Diagnostics.Single().Message(Language.English), Does.Contain("'A1.2'").And.Contain("'large'").And.Contain("geometric-mean"));
        Assert.That(study.Diagnostics.Single().Code, Is.EqualTo("ROB133"));
    }

    [Test]
    public void A_method_that_cannot_score_the_round_is_told_with_the_reason()
    {
        Checked<RobustnessStudy> study = RobustnessStudy.TryOf(Round(), [new MethodFactor([new YesNo()]) { Leaves = ["A1.1"] }]);

        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), Has.All.EqualTo("ROB132"));
        Assert.That(study.Value, Is.Null);
    }

    [Test]
    public void A_review_of_another_round_is_refused()
    {
        EvaluatorReview review = EvaluatorReview.Of(
            new SimulatedRaters { Subjects = 8, Evaluators = 3, Leaves = 2 }.Draw(1).Scheme, new SimulatedRaters { Subjects = 8, Evaluators = 3, Leaves = 2 }.Draw(1).Observations, seed: 1,
            new EvaluatorReviewOptions { FairDraws = 0, Draws = 999 });

        Assert.That(RobustnessStudy.TryOf(Round(), [new EvaluatorFactor(review)]).Diagnostics.Single().Code, Is.EqualTo("ROB136"));
        Assert.That(RobustnessStudy.TryOf(Round(), [new EvaluatorFactor(null!)]).Diagnostics.Single().Code, Is.EqualTo("ROB114"));
    }

    [Test]
    public void Targets_must_be_subjects_with_a_rank()
    {
        var options = new SensitivityOptions { Targets = [SensitivityTarget.RankOf("nobody"), SensitivityTarget.ScoreOf("s0001"), new SensitivityTarget(SensitivityMeasure.Rank)] };
        Checked<SensitivityStudy> study = SensitivityStudy.TryOf(Round(), [new WeightFactor(new UniformSpread(0.1))], 16, options: options);

        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "ROB106", "ROB106" }));
        Assert.That(
            SensitivityStudy.TryOf(Round(), [new WeightFactor(new UniformSpread(0.1))], 16, options: new SensitivityOptions { Targets = [] }).Diagnostics.Single().Code,
            Is.EqualTo("ROB108"));
    }

    [Test]
    public void Too_many_draws_for_the_memory_are_refused_before_any_is_made()
    {
        Checked<RobustnessStudy> study = RobustnessStudy.TryOf(Round(), [new WeightFactor(new UniformSpread(0.1))], draws: int.MaxValue);

        Assert.That(study.Diagnostics.Single().Code, Is.EqualTo("ROB103"));
        Assert.That(() => RobustnessStudy.TryOf(Round(), draws: 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Numbers_outside_their_range_are_refused_by_the_options()
    {
        Assert.That(() => new RobustnessOptions { Level = 1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new RobustnessOptions { Separation = 0.5 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new RobustnessOptions { MaxDegreeOfParallelism = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new SensitivityOptions { Resamples = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new SensitivityOptions { Level = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static RoundResult Round() => LargeRound.Score(subjects: 8, leaves: 8, seed: 1);
}
