namespace Evaluation.Conduct.Sampling;

/// <summary>Whether a sample can pass for random.</summary>
public sealed class SampleCheckTests
{
    private const int Seed = 20261124;

    /// <summary>120 offices of four strata; the large ones rank better.</summary>
    private static readonly SampleFrame Frame = new(Enumerable.Range(0, 120).Select(i => new FrameUnit($"office {i}", $"s{i % 4}", Size: 1_000 - i, EarlierRank: i + 1)));

    [Test]
    public void Random_samples_are_called_random_as_often_as_the_level_says()
    {
        TestContext.Out.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        string[] names = [.. Frame.Units.Select(unit => unit.Name)];
        int alarms = 0;
        for (int run = 0; run < 150; run++)
        {
            random.Shuffle(names);
            alarms += SampleCheck.Of(Frame, names.Take(24), run, draws: 999).CanPassForRandom ? 0 : 1;
        }

        // 5 % of 150 is 7.5, standard deviation 2.7; Holm's method stays below.
        Assert.That(alarms, Is.LessThanOrEqualTo(15));
    }

    [Test]
    public void Picking_the_best_is_found_by_rank_and_by_size()
    {
        var check = SampleCheck.Of(Frame, Frame.Units.Take(40).Where((_, i) => i % 2 == 0).Select(unit => unit.Name), Seed);

        Assert.That(check.CanPassForRandom, Is.False);
        Assert.That(check.Tests.Where(test => test.QValue <= 0.05).Select(test => test.Name.English), Is.EquivalentTo(new[] { "coverage of strata", "size", "earlier rank" }));
    }

    [Test]
    public void Leaving_a_stratum_out_is_found_by_coverage()
    {
        var check = SampleCheck.Of(Frame, Frame.Units.Where((_, i) => i % 4 != 0 && i % 3 == 0).Select(unit => unit.Name), Seed);

        Assert.That(check.Tests[0].QValue, Is.LessThanOrEqualTo(0.05));
        Assert.That(check.Tests[0].Reading.English, Does.Contain("s0").And.Contain("0 taken of 30"));
    }

    [Test]
    public void Fixed_numbers_by_stratum_are_not_held_against_a_sample()
    {
        // All of stratum 0 and every sixth of the others, spread over sizes.
        var names = Frame.Units.Where((_, i) => i % 4 == 0 || i % 24 == 1).Select(unit => unit.Name).ToList();

        Assert.That(SampleCheck.Of(Frame, names, Seed).Tests[0].QValue, Is.LessThanOrEqualTo(0.05));
        Assert.That(SampleCheck.Of(Frame, names, Seed, isStratified: true).CanPassForRandom, Is.True);
    }

    [Test]
    public void Too_little_to_test_is_said_and_not_called_random_or_chosen()
    {
        var bare = new SampleFrame([new FrameUnit("甲"), new FrameUnit("乙")]);
        var check = SampleCheck.Of(bare, ["甲"], Seed);

        Assert.That(check.IsTested, Is.False);
        Assert.That(check.Tests.Select(test => test.Reading.Chinese), Has.All.Not.Empty);
    }

    [Test]
    public void The_same_seed_gives_the_same_answer()
    {
        string[] names = [.. Frame.Units.Where((_, i) => i % 3 == 0).Select(unit => unit.Name)];

        ValueList<RandomnessTest> again = SampleCheck.Of(Frame, names.Reverse(), 7).Tests;

        Assert.That(SampleCheck.Of(Frame, names, 7).Tests, Is.EqualTo(again), "and the order of the names plays no part");
    }

    [Test]
    public void A_name_outside_the_frame_is_refused() =>
        Assert.That(() => SampleCheck.Of(Frame, ["office 7", "office x"], Seed), Throws.ArgumentException.With.Message.Contains("office x"));
}
