namespace Evaluation.Conduct.Sampling;

/// <summary>The true pass rate behind self-scores.</summary>
public sealed class RecheckEstimateTests
{
    [Test]
    public void The_rate_is_weighted_by_what_the_self_scores_claim()
    {
        // 920 of 1,000 claim to pass; of 92 re-checked 80 do; of 20 re-checked failures 2 do: .92 × 80/92 + .08 × 2/20 = .808
        RecheckEstimate estimate = RecheckEstimate.Of(new RecheckStratum("passed", 920, 92, 80), new RecheckStratum("failed", 80, 20, 2))!;

        Assert.That(estimate.ClaimedRate, Is.EqualTo(0.92));
        Assert.That(estimate.TrueRate.Share, Is.EqualTo(0.808).Within(1e-12));
        Assert.That(estimate.TrueRate.High, Is.LessThan(0.92));
        Assert.That(estimate.IsClaimTooHigh, Is.True);
    }

    [Test]
    public void A_recheck_of_everybody_leaves_no_doubt()
    {
        RecheckEstimate estimate = RecheckEstimate.Of(new RecheckStratum("passed", 10, 10, 7), null)!;

        Assert.That(estimate.TrueRate.Low, Is.EqualTo(0.7).Within(1e-12));
        Assert.That(estimate.TrueRate.High, Is.EqualTo(0.7).Within(1e-12));
    }

    [Test]
    public void Nothing_is_said_when_nobody_of_a_kind_was_rechecked() =>
        Assert.That(RecheckEstimate.Of(new RecheckStratum("passed", 10, 5, 5), new RecheckStratum("failed", 3, 0, 0)), Is.Null);

    [Test]
    public void The_interval_covers_the_true_rate_as_often_as_it_says()
    {
        // 600 sites claim to pass and 120 to fail; of them .85 and .2 truly do. 60 and 30 are re-checked, 2,000 times.
        const int Seed = 20261124;
        TestContext.Out.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        bool[] passing = [.. Enumerable.Range(0, 600).Select(i => i < 510)];
        bool[] failing = [.. Enumerable.Range(0, 120).Select(i => i < 24)];
        double truth = (510 + 24) / 720.0;
        int covered = 0;
        for (int run = 0; run < 2_000; run++)
        {
            random.Shuffle(passing);
            random.Shuffle(failing);
            ShareInterval rate = RecheckEstimate.Of(
                new RecheckStratum("passed", 600, 60, passing.Take(60).Count(it => it)), new RecheckStratum("failed", 120, 30, failing.Take(30).Count(it => it)))!.TrueRate;
            covered += rate.Low <= truth && truth <= rate.High ? 1 : 0;
        }

        Assert.That(covered / 2_000.0, Is.InRange(0.935, 0.975));
    }
}
