namespace Evaluation.Statistics;

public sealed class SequentialCountTests
{
    [Test]
    public void Drawing_stops_at_enough_hits_and_p_is_their_share()
    {
        int made = 0;
        var count = SequentialCount.Of(1_000, 5, new RandomStream(1, 0), _ => ++made % 10 == 0 ? 1 : -1);

        Assert.That(count, Is.EqualTo(new SequentialCount(50, 5, 0, IsStopped: true)));
        Assert.That(count.PValue, Is.EqualTo(0.1));
    }

    [Test]
    public void To_the_end_what_was_observed_counts_as_one_draw_more()
    {
        int made = 0;
        var count = SequentialCount.Of(99, 20, new RandomStream(1, 0), _ => ++made % 25 == 0 ? 1 : -1);

        Assert.That(count.PValue, Is.EqualTo(4 / 100.0));
    }

    [Test]
    public void Ties_are_hits_and_count_half_in_the_middle()
    {
        int made = 0;
        var count = SequentialCount.Of(99, 200, new RandomStream(1, 0), _ => ++made <= 20 ? 0 : -1);

        Assert.That(count.PValue, Is.EqualTo(21 / 100.0));
        Assert.That(count.MiddlePValue, Is.EqualTo(10.5 / 100.0));
    }

    [Test]
    public void One_test_on_all_threads_and_one_on_its_own_stop_at_the_same_draw()
    {
        var alone = SequentialCount.Of(1_000, 100, new RandomStream(7, 0), random => random.NextDouble() < 0.3 ? 1 : -1);

        Assert.That(MonteCarlo.PValue(9_999, 7, () => random => random.NextDouble() < 0.3), Is.EqualTo(alone.PValue));
    }

    [Test]
    public void A_rare_result_is_drawn_to_the_end_whatever_the_number_of_threads()
    {
        static double Of(int threads) => MonteCarlo.PValue(
            9_999, 7, () => random => random.NextDouble() < 0.01, new ParallelOptions { MaxDegreeOfParallelism = threads });

        Assert.That(Of(1), Is.EqualTo(Of(2)).And.EqualTo(0.01).Within(0.004));
    }
}
