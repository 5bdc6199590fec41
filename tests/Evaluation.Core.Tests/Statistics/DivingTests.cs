using System.Globalization;

namespace Evaluation.Statistics;

public sealed class DivingTests
{
    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [Test]
    public void Every_judge_has_the_premium_and_the_Welch_test_that_were_computed_elsewhere()
    {
        Dictionary<string, (double[] Distances, bool[] IsOwn)> judges = DivingJudges.Load();
        Dictionary<string, string>[] expected = ReferenceData.Rows("evaluators", "diving2000_yuen_welch_mwu.csv");

        Assert.That(judges, Has.Count.EqualTo(17));
        Assert.Multiple(() =>
        {
            foreach (Dictionary<string, string> row in expected)
            {
                (double[] distances, bool[] isOwn) = judges[row["judge"]];
                double[] own = [.. distances.Where((_, i) => isOwn[i])];
                double[] other = [.. distances.Where((_, i) => !isOwn[i])];
                MeanDifference welch = WelchTest.Of(own, other)!;
                MeanDifference? yuen = YuenTest.Of(own, other);
                Assert.That(welch.Difference, Is.EqualTo(Number(row["diff"])).Within(1e-10), row["judge"]);
                Assert.That(welch.T, Is.EqualTo(Number(row["welch_t"])).Within(1e-9), row["judge"]);
                Assert.That(welch.PValue(), Is.EqualTo(Number(row["welch_p"])).Within(1e-6).Percent, row["judge"]);
                if (row["yuen_t"] is "" or "nan" or "NA")
                    continue;
                Assert.That(yuen!.Difference, Is.EqualTo(Number(row["trimmed_diff"])).Within(1e-10), row["judge"]);
                Assert.That(yuen.T, Is.EqualTo(Number(row["yuen_t"])).Within(1e-9), row["judge"]);
                Assert.That(yuen.PValue(), Is.EqualTo(Number(row["yuen_p"])).Within(1e-6).Percent, row["judge"]);
            }
        });
    }

    [Test]
    public void Exact_p_values_lie_within_the_noise_of_a_hundred_thousand_permutations_made_elsewhere()
    {
        Dictionary<string, (double[] Distances, bool[] IsOwn)> judges = DivingJudges.Load();

        Assert.Multiple(() =>
        {
            foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "diving2000_nationalistic_bias.csv"))
            {
                PermutationStratum stratum = StratumOf(judges[row["judge"]]);
                PermutationResult greater = PermutationTest.Of([stratum], Alternative.Greater, new(Seed: 1))!;
                PermutationResult twoSided = PermutationTest.Of([stratum], Alternative.TwoSided, new(Seed: 1))!;
                Assert.That(greater.Method, Is.EqualTo(PermutationMethod.Lattice), row["judge"]);
                Assert.That(greater.Difference, Is.EqualTo(Number(row["DoaD"])).Within(1e-10), row["judge"]);
                AssertWithinNoise(greater.PValue, Number(row["p_perm_one"]), row["judge"]);
                AssertWithinNoise(twoSided.PValue, Number(row["p_perm_two"]), row["judge"]);
            }
        });
    }

    [Test]
    public void Random_arrangements_agree_with_the_exact_answer()
    {
        Assert.Multiple(() =>
        {
            foreach ((string judge, (double[] Distances, bool[] IsOwn) scores) in DivingJudges.Load())
            {
                PermutationStratum stratum = StratumOf(scores);
                double exact = PermutationTest.Of([stratum], Alternative.Greater, new(Seed: 1))!.PValue;
                PermutationResult random = PermutationTest.Of([stratum], Alternative.Greater, new(Seed: 1, Draws: 20_000, PreferExact: false))!;
                Assert.That(random.Method, Is.EqualTo(PermutationMethod.MonteCarlo));
                Assert.That(random.PValue, Is.EqualTo(exact).Within((5 * Math.Sqrt(exact * (1 - exact) / 20_000)) + 2e-4), judge);
            }
        });
    }

    [Test]
    public void Thirteen_of_seventeen_judges_favour_their_own_and_the_others_are_not_flagged()
    {
        KeyValuePair<string, (double[], bool[])>[] judges = [.. DivingJudges.Load()];
        double[] p = [.. judges.Select(judge => PermutationTest.Of([StratumOf(judge.Value)], Alternative.Greater, new(Seed: 1))!.PValue)];

        double[] q = MultipleTesting.BenjaminiHochberg(p);

        string[] cleared = [.. judges.Where((_, i) => q[i] >= 0.05).Select(judge => judge.Key.Split(' ')[0]).Order(StringComparer.Ordinal)];
        Assert.That(cleared, Is.EqualTo(new[] { "BOUSSARD", "CALDERON", "SEAMAN", "WANG" }));
    }

    private static PermutationStratum StratumOf((double[] Distances, bool[] IsOwn) scores) => new(scores.Distances, scores.IsOwn);

    private static void AssertWithinNoise(double exact, double fromDraws, string judge) =>
        Assert.That(fromDraws, Is.EqualTo(exact).Within((5 * Math.Sqrt(exact * (1 - exact) / 1e5)) + 3e-5), judge);
}
