namespace Evaluation.Patterns.Indices;

public sealed class HandReckonedIndicesTests
{
    private static SheetMatrix One(params double?[] scores)
    {
        double?[,] table = new double?[1, scores.Length];
        for (int i = 0; i < scores.Length; i++)
            table[0, i] = scores[i];
        return SheetMatrix.FromScores(table);
    }

    [Test]
    public void A_missing_score_ends_a_run_and_is_one_of_its_own()
    {
        SheetMatrix sheet = One(3, 3, null, 3, 3, 3, 1, null, null);

        Assert.That(RunLengths.Longest(sheet)[0].Value, Is.EqualTo(3));
        Assert.That(RunLengths.Mean(sheet)[0].Value, Is.EqualTo(9 / 6.0));
        Assert.That(RunLengths.Mean(sheet)[0].Count, Is.EqualTo(6));
    }

    [Test]
    public void A_cycle_is_found_by_its_lag_and_by_its_steps()
    {
        SheetMatrix cycle = One(1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3);

        Assert.That(Autocorrelation.Of(cycle)[0].Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(MarkovPredictability.Of(cycle)[0].Value, Is.EqualTo(1));
        Assert.That(MarkovPredictability.Of(cycle)[0].Count, Is.EqualTo(11));
    }

    [Test]
    public void Predictability_is_the_mean_chance_of_a_step()
    {
        // From 1: to 1 once and to 2 twice; from 2: to 1 once. (1/3 + 2·2/3 + 1) / 4.
        IndexValue value = MarkovPredictability.Of(One(1, 1, 2, 1, 2))[0];

        Assert.That(value.Value, Is.EqualTo(((1 / 3.0) + (4 / 3.0) + 1) / 4).Within(1e-15));
    }

    [Test]
    public void Halves_that_agree_are_consistent_and_halves_that_oppose_are_not()
    {
        int[] dimensions = [0, 0, 1, 1, 2, 2];

        Assert.That(EvenOddConsistency.Of(One(1, 1, 3, 3, 5, 5), dimensions)[0].Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(EvenOddConsistency.Of(One(1, 5, 3, 3, 5, 1), dimensions)[0].Value, Is.EqualTo(-1));
        // r = 0.5 is stepped up to 2·0.5 / 1.5.
        Assert.That(EvenOddConsistency.Of(One(1, 1, 2, 3, 3, 2), dimensions)[0].Value, Is.EqualTo(2 / 3.0).Within(1e-12));
        Assert.That(EvenOddConsistency.Of(One(1, 1, 3, 3, 5, 5), [0, 0, 0, -1, -1, 1])[0].Reason, Is.EqualTo(IndexTexts.FewDimensions.With(2)));
    }

    [Test]
    public void Pairs_of_items_are_whole_so_that_reliability_is_even_odd_up_to_their_sides()
    {
        int[] dimensions = [0, 0, 1, 1, 2, 2];

        Assert.That(PersonalReliability.Of(One(1, 1, 3, 3, 5, 5), dimensions, 1)[0].Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(PersonalReliability.Of(One(1, 1, 3, 3, 5, 5), dimensions, 1)[0].Count, Is.EqualTo(3));
    }

    [Test]
    public void Halo_is_the_spread_of_the_dimensions_means()
    {
        IndexValue value = HaloSpread.Of(One(1, 3, 4, null, 5, 7, 100), [0, 0, 1, 1, 2, 2, -1])[0];

        Assert.That(value.Value, Is.EqualTo(2).Within(1e-12));
        Assert.That(value.Count, Is.EqualTo(3));
    }

    [Test]
    public void Round_scores_count_against_those_of_the_others()
    {
        SheetMatrix sheets = SheetMatrix.FromScores(new double?[,] { { 80, 85, 90, null }, { 81, 85, 87, 93 }, { -5, 0.5, 1e300, 84 } });

        Assert.That(DigitHeaping.Of(sheets)[0].Value, Is.EqualTo(1 - (2 / 8.0)).Within(1e-15));
        Assert.That(DigitHeaping.Of(sheets)[1].Value, Is.EqualTo(0.25 - (4 / 7.0)).Within(1e-15));
    }

    [Test]
    public void Last_digits_used_equally_have_no_deviation_and_one_digit_only_the_largest()
    {
        double?[] equal = [.. Enumerable.Range(0, 60).Select(i => (double?)i)];
        double?[] zeros = [.. Enumerable.Range(0, 60).Select(i => (double?)(10 * i))];

        Assert.That(LastDigit.Of(One(equal))[0].Value, Is.Zero.Within(1e-12));
        Assert.That(LastDigit.Of(One(zeros))[0].Value, Is.EqualTo(9 * 60));
        Assert.That(LastDigit.Of(One([.. equal.Select(score => score / 10)]), 0.1)[0].Value, Is.Zero.Within(1e-12));
        Assert.That(LastDigit.Of(One([.. equal.Take(49), 0.5]))[0].Reason, Is.EqualTo(IndexTexts.FewDigits.With(50)));
    }

    [Test]
    public void Time_is_told_by_the_score()
    {
        SheetMatrix sheets = SheetMatrix.FromScores(new double?[,] { { 1, 2, null, 4 }, { 1, 2, 3, 4 }, { 1, 2, 3, 4 }, { null, null, null, null } });
        ValueList<IndexValue> times = CompletionTime.Of(sheets, [60, 0, double.NaN, 60]);

        Assert.That(times[0].Value, Is.EqualTo(20));
        Assert.That(times.Skip(1).Select(time => time.Reason), Is.EqualTo(new[] { IndexTexts.NoTime, IndexTexts.NoTime, IndexTexts.Empty }));
    }

    [Test]
    public void A_likelihood_without_an_ability_or_with_other_scores_is_a_reason()
    {
        SheetMatrix sheets = SheetMatrix.FromScores(new double?[,] { { 1, 0 }, { 1, 2 }, { null, null }, { 1, 0 } });
        ItemParameters[] items = [new(1, 0), new(1.5, 1)];
        ValueList<IndexValue> values = LogLikelihoodFit.Lz(sheets, items, [null, 0, 0, 1e9]);

        Assert.That(values.Select(value => value.Reason), Is.EqualTo(
            new[] { IndexTexts.NoAbility, IndexTexts.NotInSteps.With(1), IndexTexts.Empty, IndexTexts.NoUncertainty }));
    }

    [Test]
    public void Likelihood_is_what_its_definition_gives()
    {
        // One item, passed at θ = 1 with a = 1, b = 0: p = 1/(1+e⁻¹), and the single weighted residual over its deviation is (1−p)/√(pq).
        double p = 1 / (1 + Math.Exp(-1));
        IndexValue value = LogLikelihoodFit.Lz(One(1), [new(1, 0)], [1])[0];

        Assert.That(value.Value, Is.EqualTo((1 - p) / Math.Sqrt(p * (1 - p))).Within(1e-12));
    }
}
