using Evaluation.Statistics;

namespace Evaluation.Evaluators.Bias;

/// <summary>Subjects that are alike, because they belong to one body, must not count one by one.</summary>
public sealed class FavourTestTests
{
    private const int Bodies = 10;
    private const int Each = 4;
    private const int Rounds = 300;

    /// <summary>Two evaluators; the first differs from the second by as much on all subjects of a body, drawn anew for each, and by a little on each subject.</summary>
    private static FavourTest Test(int seed, int tiedBodies = 4, double premium = 0, bool isGrouped = true)
    {
        var random = new Random(seed);
        double[] ofBody = [.. Enumerable.Range(0, Bodies).Select(_ => random.NextDouble() * 4)];
        decimal[] given = [.. Enumerable.Range(0, Bodies * Each).Select(subject =>
            (decimal)Math.Round(30 + ofBody[subject / Each] + random.NextDouble() + (subject / Each < tiedBodies ? premium : 0), 3))];
        EvaluatorRatings ratings = RaterData.Of(["L"], 100, given.SelectMany((points, subject) => new[]
        {
            ($"s{subject:00}", "e0", "L", points), ($"s{subject:00}", "e1", "L", 30m),
        }));
        return FavourTest.Of(
            0,
            Discrepancies.Of(ratings),
            subject => subject / Each < tiedBodies,
            Alternative.Greater,
            new PermutationOptions(seed, 999, Threads: 1),
            CancellationToken.None,
            subject => isGrouped ? $"body {subject / Each}" : null)!;
    }

    [Test]
    public void Where_ties_go_by_whole_groups_the_test_of_whole_groups_counts_and_keeps_its_level()
    {
        FavourTest[] tests = [.. Enumerable.Range(0, Rounds).AsParallel().Select(seed => Test(seed))];

        Assert.That(tests.Select(test => test.PValue), Is.EqualTo(tests.Select(test => test.Groups!.PValue)));
        Assert.That(tests.Count(test => test.PValue <= 0.05), Is.LessThanOrEqualTo(27), "5 % of 300 is 15; 27 with a chance of 1 in 1,000");
        Assert.That(tests.Count(test => test.Permutation.PValue <= 0.05), Is.GreaterThan(30), "subject by subject, twice as many are accused");
    }

    [Test]
    public void A_premium_for_whole_groups_is_found() =>
        Assert.That(Enumerable.Range(0, 20).Count(seed => Test(seed, premium: 5).PValue <= 0.05), Is.GreaterThanOrEqualTo(18));

    [Test]
    public void Two_groups_with_a_tie_are_too_few_to_be_dealt_out_and_the_test_says_so()
    {
        FavourTest test = Test(1, tiedBodies: 2);

        Assert.That(test.Groups, Is.EqualTo(new FavourOfGroups(2, Bodies, null)));
        Assert.That(test.PValue, Is.EqualTo(test.Permutation.PValue));
    }

    [Test]
    public void Without_groups_subjects_count_one_by_one() => Assert.That(Test(1, isGrouped: false).Groups, Is.Null);

    [Test]
    public void The_p_value_of_whole_groups_is_that_of_all_arrangements()
    {
        // Five clusters of 1, 2, 1, 2 and 1 values, two of them marked: of ten arrangements only the one observed is so extreme.
        double[] values = [9, 7, 8, 1, 0, 2, 1.5];
        double p = ClusterPermutation.PValue(
            values, [0, 1, 1, 2, 3, 3, 4], [true, true, false, false, false], Alternative.Greater, new PermutationOptions(1, 99_999), CancellationToken.None);

        Assert.That(p, Is.EqualTo(0.1).Within(0.004), "four Monte Carlo errors");
    }
}
