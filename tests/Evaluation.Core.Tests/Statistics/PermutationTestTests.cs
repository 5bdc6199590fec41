using CsCheck;

namespace Evaluation.Statistics;

public sealed class PermutationTestTests
{
    private static readonly Gen<PermutationStratum> Strata = Gen.Select(
        Gen.Int[0, 6].Select(step => step / 2.0).Array[2, 7], Gen.Int[1, 6], (values, focal) => Marked(values, Math.Min(focal, values.Length - 1)));

    private static readonly Gen<Alternative> Alternatives = Gen.Enum<Alternative>();

    private static readonly Gen<double> OffGrid = Gen.Int[1, 1_000_000].Select(i => Math.Sin(i));

    private static PermutationStratum Marked(double[] values, int focal) => new(values, [.. values.Select((_, i) => i < focal)]);

    [Test]
    public void The_shift_algorithm_gives_what_listing_every_arrangement_gives() =>
        Gen.Select(Strata.Array[1, 3], Alternatives).Sample((strata, alternative) =>
        {
            PermutationResult result = PermutationTest.Of(strata, alternative, new(Seed: 1))!;
            double listed = Listed(strata, alternative);
            return result.Method == PermutationMethod.Lattice && Math.Abs(result.PValue - listed) < 1e-12;
        });

    [Test]
    public void Values_off_any_grid_are_enumerated_to_the_same_answer() =>
        Gen.Select(OffGrid.Array[3, 7], OffGrid.Array[3, 7], Alternatives).Sample((a, b, alternative) =>
        {
            PermutationStratum[] strata = [Marked(a, 2), Marked(b, 1)];
            PermutationResult result = PermutationTest.Of(strata, alternative, new(Seed: 1))!;
            return result.Method == PermutationMethod.Enumeration && Math.Abs(result.PValue - Listed(strata, alternative)) < 1e-12;
        });

    [Test]
    public void The_group_and_the_others_are_mirror_images() => Strata.Sample(stratum =>
    {
        var mirrored = new PermutationStratum(stratum.Values, [.. stratum.Values.Select((_, i) => i >= stratum.FocalCount)]);
        double above = PermutationTest.Of([stratum], Alternative.Greater, new(Seed: 1))!.PValue;
        double below = PermutationTest.Of([mirrored], Alternative.Less, new(Seed: 1))!.PValue;
        return Math.Abs(above - below) < 1e-12;
    });

    [Test]
    public void A_stratum_in_which_all_belong_to_the_group_changes_nothing() => Strata.Sample(stratum =>
        PermutationTest.Of([stratum, Marked([9, 9.5], 2)], Alternative.Greater, new(Seed: 1))
            == PermutationTest.Of([stratum], Alternative.Greater, new(Seed: 1)));

    [Test]
    public void Nobody_to_compare_with_is_no_result() =>
        Assert.That(PermutationTest.Of([Marked([1, 2], 2), Marked([], 0)], Alternative.Greater, new(Seed: 1)), Is.Null);

    [Test]
    public void The_number_of_threads_does_not_change_a_random_answer()
    {
        double[] values = [.. Enumerable.Range(0, 300).Select(i => Math.Sin(i))];
        PermutationResult one = PermutationTest.Of([Marked(values, 40)], Alternative.TwoSided, new(Seed: 7, Draws: 9_999, Threads: 1))!;
        PermutationResult two = PermutationTest.Of([Marked(values, 40)], Alternative.TwoSided, new(Seed: 7, Draws: 9_999, Threads: 2))!;

        Assert.That(one.Method, Is.EqualTo(PermutationMethod.MonteCarlo));
        Assert.That(two, Is.EqualTo(one));
    }

    [Test]
    public void Under_the_null_five_percent_of_tests_fall_below_five_percent()
    {
        const int rounds = 2000;
        var random = new RandomStream(seed: 20261124, stream: 0);
        int below = 0;
        for (int round = 0; round < rounds; round++)
        {
            double[] values = [.. Enumerable.Range(0, 30).Select(_ => (double)random.NextBelow(11))];
            below += PermutationTest.Of([Marked(values, 8)], Alternative.Greater, new(Seed: 1))!.PValue <= 0.05 ? 1 : 0;
        }

        Assert.That(below / (double)rounds, Is.EqualTo(0.05).Within(3 * Math.Sqrt(0.05 * 0.95 / rounds)));
    }

    /// <summary>Every choice of marks in every stratum, one after the other.</summary>
    private static double Listed(PermutationStratum[] strata, Alternative alternative)
    {
        double observed = strata.Sum(stratum => stratum.CentredSum);
        double[] sums = [0];
        foreach (PermutationStratum stratum in strata)
            sums = [.. sums.SelectMany(_ => Choices(stratum), (sum, choice) => sum + choice)];
        return sums.Count(sum => alternative switch
        {
            Alternative.Greater => sum >= observed - 1e-9,
            Alternative.Less => sum <= observed + 1e-9,
            _ => Math.Abs(sum) >= Math.Abs(observed) - 1e-9,
        }) / (double)sums.Length;
    }

    private static IEnumerable<double> Choices(PermutationStratum stratum) =>
        Enumerable.Range(0, 1 << stratum.Count)
            .Where(marks => int.PopCount(marks) == stratum.FocalCount)
            .Select(marks => Enumerable.Range(0, stratum.Count).Where(i => ((marks >> i) & 1) == 1).Sum(i => stratum.Values[i] - stratum.Mean));
}
