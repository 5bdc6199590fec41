namespace Evaluation.Patterns.Indices;

public sealed class BenfordDigitsTests
{
    private static double?[] PowersOf(double root, int count) => [.. Enumerable.Range(0, count).Select(i => (double?)Math.Pow(root, i))];

    private static double?[] Payments => [.. ReferenceData.Rows("patterns", "benford", "corporate_payment.csv").Select(row => PatternData.Number(row["Amount"]))];

    [Test]
    public void Payments_deviate_as_in_the_reference()
    {
        IndexValue first = BenfordDigits.First(Payments);

        // benford.analysis: counts 58774, 29817, 20386, 15337, 18810, 11157, 9221, 9322, 12259 of 185,083.
        double deviation = PatternData.Answers("benford_corporate_payment_1digit_ref.csv")
            .Average(row => Math.Abs(PatternData.Number(row["data.dist.freq"])!.Value - PatternData.Number(row["benford.dist.freq"])!.Value)) / 185_083;
        Assert.That(first.Value, Is.EqualTo(deviation).Within(1e-9));
        Assert.That(first.Value, Is.EqualTo(0.01321141).Within(5e-9));
        Assert.That(first.Count, Is.EqualTo(185_083));
    }

    [Test]
    public void Powers_follow_the_law_in_both_digits()
    {
        Assert.That(BenfordDigits.First(PowersOf(1.02, 10_000)).Value, Is.LessThan(0.001));
        Assert.That(BenfordDigits.Second(PowersOf(1.02, 10_000)).Value, Is.LessThan(0.001));
    }

    [Test]
    public void One_digit_only_deviates_as_reckoned_by_hand()
    {
        double?[] ones = [.. Enumerable.Range(0, 300).Select(i => (double?)Math.Pow(10, i % 5))];

        // The share of 1 is too high by 1 − log10 2, the others together too low by as much; the same for second digits and 0.
        Assert.That(BenfordDigits.First(ones).Value, Is.EqualTo(2 * (1 - Math.Log10(2)) / 9).Within(1e-12));
        Assert.That(BenfordDigits.Second(ones).Value, Is.EqualTo(2 * (1 - 0.11967926859688076) / 10).Within(1e-12));
    }

    [Test]
    public void Bounded_scores_few_amounts_and_narrow_ones_are_refused()
    {
        Assert.That(BenfordDigits.First(PowersOf(1.02, 1_000), 100).Reason, Is.EqualTo(IndexTexts.Bounded));
        Assert.That(BenfordDigits.First(PowersOf(1.02, 299)).Reason, Is.EqualTo(IndexTexts.FewAmounts.With(300)));
        Assert.That(BenfordDigits.Second(PowersOf(1.01, 400)).Reason, Is.EqualTo(IndexTexts.NarrowAmounts));
        Assert.That(BenfordDigits.First([.. PowersOf(1.001, 1_000), 1e9]).Reason, Is.EqualTo(IndexTexts.NarrowAmounts));
    }

    [Test]
    public void Missing_negative_and_infinite_amounts_do_not_count()
    {
        double?[] amounts = [.. PowersOf(1.02, 1_000), null, double.NaN, -5, 0, double.PositiveInfinity];

        Assert.That(BenfordDigits.First(amounts), Is.EqualTo(BenfordDigits.First(PowersOf(1.02, 1_000))));
    }

    [Test]
    public void A_unit_of_a_power_of_ten_changes_nothing() => Assert.That(
        BenfordDigits.First([.. PowersOf(1.02, 1_000).Select(amount => amount * 1_000)]).Value,
        Is.EqualTo(BenfordDigits.First(PowersOf(1.02, 1_000)).Value).Within(1e-12));
}
