using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Simulation;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Bias;

public sealed class GroupPermutationTests
{
    private const int Seed = 20261124;
    private static readonly ParallelOptions OneThread = new() { MaxDegreeOfParallelism = 1 };

    private static RoundModel ModelOf(SimulatedRaters raters, long seed) => RoundModel.Of(raters.Draw(seed), 12, 1, null, CancellationToken.None).OrThrow();

    private static ValueList<string> GroupsOf(RoundModel model, Func<int, string> group) =>
        Enumerable.Range(0, model.Fit.Ratings.Facets[0].Elements.Count).Select(group).ToValueList();

    [Test]
    public void Groups_that_are_dealt_out_at_random_are_seen_as_often_as_the_level_says()
    {
        TestContext.Out.WriteLine($"seed {Seed}");
        double[] p = new double[80];
        Parallel.For(0, p.Length, round =>
        {
            RoundModel model = ModelOf(new SimulatedRaters(), Seed + round);
            var random = new RandomStream(Seed, round);
            ValueList<string> groups = GroupsOf(model, _ => random.NextBelow(2) == 0 ? "A" : "B");
            p[round] = GroupPermutation.Of(model, groups, 199, round, OneThread).Probability;
        });

        // 5 % of 80 is 4, standard deviation 1.9.
        Assert.That(p.Count(value => value <= 0.05), Is.LessThanOrEqualTo(9));
        Assert.That(p.Count(value => value <= 0.5), Is.InRange(26, 54));
    }

    [Test]
    public void Whoever_favours_a_group_is_found_and_the_others_are_not()
    {
        var raters = new SimulatedRaters { GroupBias = 1.5 };
        SimulatedRound round = raters.DrawRound(Seed);
        RoundModel model = RoundModel.Of(round.Ratings, 12, 1, null, CancellationToken.None).OrThrow();
        ValueList<string> groups = round.Ratings.SubjectsRated.Select(subject => round.Ratings.Observations.Subjects[subject].Group!).ToValueList();
        var dealt = GroupPermutation.Of(model, groups, 999, Seed, OneThread);
        ValueList<string> evaluators = model.Fit.Ratings.Facets[1].Elements;

        Assert.That(dealt.Probability, Is.LessThanOrEqualTo(0.005));
        Assert.That(groups.Distinct().Select(group => dealt.ProbabilityOf(evaluators[0], group)), Has.All.LessThanOrEqualTo(0.005));
        Assert.That(evaluators.Skip(1).Count(evaluator => dealt.ProbabilityOf(evaluator, groups[0]) <= 0.005), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void Threads_change_no_p_value()
    {
        RoundModel model = ModelOf(new SimulatedRaters { Subjects = 12 }, Seed);
        ValueList<string> groups = GroupsOf(model, subject => subject % 3 == 0 ? "A" : "B");

        Assert.That(
            GroupPermutation.Of(model, groups, 1_000, 7, new ParallelOptions { MaxDegreeOfParallelism = 4 }).Probability,
            Is.EqualTo(GroupPermutation.Of(model, groups, 1_000, 7, OneThread).Probability));
    }

    [Test]
    public void With_few_subjects_no_deal_is_rare()
    {
        // 2 of 4 subjects: six ways to deal the names, so that p cannot be small.
        RoundModel model = ModelOf(new SimulatedRaters { Subjects = 4, GroupBias = 3 }, Seed);

        Assert.That(GroupPermutation.Of(model, GroupsOf(model, subject => subject < 2 ? "A" : "B"), 999, 1, OneThread).Probability, Is.GreaterThan(0.1));
    }
}
