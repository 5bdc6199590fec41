using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Conduct.Sampling;

/// <summary>Drawing a sample that anybody can draw again.</summary>
public sealed class SampleDrawTests
{
    private static readonly SampleFrame Frame = new(
        [.. Enumerable.Range(1, 60).Select(i => new FrameUnit($"市{i:00}", "市")), .. Enumerable.Range(1, 30).Select(i => new FrameUnit($"县{i:00}", "县")), new FrameUnit("省", "省")]);

    [Test]
    public void The_smallest_digests_of_each_stratum_are_drawn()
    {
        var draw = SampleDraw.Of(Frame, new SamplePlan(9), "2026-11-24 3D 456");

        string[] byHand = [.. Frame.Units.Where(unit => unit.Stratum == "县")
            .Select(unit => (unit.Name, Digest: SHA256.HashData(Encoding.UTF8.GetBytes("2026-11-24 3D 456\n县\n" + unit.Name))))
            .OrderBy(unit => Convert.ToHexString(unit.Digest), StringComparer.Ordinal).Take(3).Select(unit => unit.Name)];
        Assert.That(draw.Units.Where(unit => unit.Stratum == "县").Select(unit => unit.Name), Is.EqualTo(byHand));
    }

    [Test]
    public void Shares_are_in_proportion_by_largest_remainder()
    {
        // 9 × 60/91 = 5.93, 9 × 30/91 = 2.97, 9 × 1/91 = 0.10; one at least from each stratum.
        var draw = SampleDraw.Of(Frame, new SamplePlan(9), "x");

        Assert.That(draw.Shares, Is.EquivalentTo(new[] { new StratumShare("市", 60, 6), new StratumShare("县", 30, 3), new StratumShare("省", 1, 1) }));
        Assert.That(draw.Units, Has.Count.EqualTo(10));
    }

    [Test]
    public void Equal_shares_pass_over_a_stratum_that_is_used_up()
    {
        var draw = SampleDraw.Of(Frame, new SamplePlan(41, Allocation.Equal), "x");

        Assert.That(draw.Shares.Select(share => share.Drawn), Is.EquivalentTo(new[] { 1, 20, 20 }));
    }

    [Test]
    public void The_order_of_the_frame_plays_no_part_and_the_draw_replays()
    {
        var draw = SampleDraw.Of(Frame, new SamplePlan(20), "seed");
        var turned = new SampleFrame(Frame.Units.Reverse());

        Assert.That(SampleDraw.Of(turned, new SamplePlan(20), "seed").Units, Is.EqualTo(draw.Units));
        Assert.That(draw.Replays(turned), Is.True);
        Assert.That(draw.Replays(new SampleFrame([.. Frame.Units.Skip(1), new FrameUnit("市99", "市")])), Is.False);
    }

    [Test]
    public void Every_unit_is_as_likely_as_the_others()
    {
        // 2,000 seeds, 20 of 60: each unit 666.7 times, standard deviation 21.1; the largest of 60 stays within 5.
        var frame = new SampleFrame(Enumerable.Range(0, 60).Select(i => new FrameUnit("u" + i)));
        var counts = new Dictionary<string, int>();
        for (int seed = 0; seed < 2_000; seed++)
        {
            foreach (DrawnUnit unit in SampleDraw.Of(frame, new SamplePlan(20), "s" + seed).Units)
                counts[unit.Name] = counts.GetValueOrDefault(unit.Name) + 1;
        }

        Assert.That(counts, Has.Count.EqualTo(60));
        Assert.That(counts.Values.Max(count => Math.Abs(count - 666.7)), Is.LessThan(5 * 21.1));
    }

    [Test]
    public void A_sample_larger_than_the_frame_takes_all_of_it() =>
        Assert.That(SampleDraw.Of(Frame, new SamplePlan(1_000), "x").Units, Has.Count.EqualTo(91));

    [Test]
    public void Names_that_stand_twice_are_refused() =>
        Assert.That(() => new SampleFrame([new FrameUnit("甲"), new FrameUnit("甲")]), Throws.ArgumentException.With.Message.Contains("甲"));
}
