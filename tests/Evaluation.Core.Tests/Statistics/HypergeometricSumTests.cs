namespace Evaluation.Statistics;

public sealed class HypergeometricSumTests
{
    /// <summary>10 things, 4 marked, 5 drawn: 3 marked in 60 of 252 ways, 4 in 6.</summary>
    [TestCase(-1, 1)]
    [TestCase(0, 1)]
    [TestCase(3, 66.0 / 252)]
    [TestCase(4, 6.0 / 252)]
    [TestCase(5, 0)]
    public void One_urn_is_reckoned_by_hand(int atLeast, double chance) =>
        Assert.That(HypergeometricSum.UpperTail([(10, 4, 5)], atLeast), Is.EqualTo(chance).Within(1e-12));

    /// <summary>Two of four marked, two drawn: 0, 1, 2 marked in 1, 4, 1 of 6 ways; twice 2 in 1 of 36, 3 or more in 9.</summary>
    [TestCase(2, 27.0 / 36)]
    [TestCase(3, 9.0 / 36)]
    [TestCase(4, 1.0 / 36)]
    public void Two_urns_are_reckoned_by_hand(int atLeast, double chance) =>
        Assert.That(HypergeometricSum.UpperTail([(4, 2, 2), (4, 2, 2)], atLeast), Is.EqualTo(chance).Within(1e-12));

    [Test]
    public void Urns_that_leave_no_choice_add_what_they_hold()
    {
        (int, int, int)[] urns = [(7, 3, 7), (5, 5, 2), (0, 0, 0), (6, 0, 3)];

        Assert.That(HypergeometricSum.UpperTail(urns, 5), Is.EqualTo(1).Within(1e-12));
        Assert.That(HypergeometricSum.UpperTail(urns, 6), Is.Zero);
        Assert.That((HypergeometricSum.Approximate(urns, 5), HypergeometricSum.Approximate(urns, 6)), Is.EqualTo((1.0, 0.0)));
    }

    [TestCase(370)]
    [TestCase(400)]
    [TestCase(430)]
    public void With_very_many_the_normal_distribution_is_near(int atLeast)
    {
        (int, int, int)[] urns = [.. Enumerable.Repeat((350, 70, 50), 40)];

        Assert.That(HypergeometricSum.Approximate(urns, atLeast), Is.EqualTo(HypergeometricSum.UpperTail(urns, atLeast)).Within(0.002));
        Assert.That(HypergeometricSum.UpperTail([.. urns, .. urns], 2 * atLeast), Is.EqualTo(HypergeometricSum.Approximate([.. urns, .. urns], 2 * atLeast)));
    }
}
