using System.Globalization;

namespace Evaluation.Schemes;

public sealed class RoundingRuleTests
{
    [TestCase("0.25", 1, "0.3", "0.2")]
    [TestCase("0.35", 1, "0.4", "0.4")]
    [TestCase("-0.25", 1, "-0.3", "-0.2")]
    [TestCase("2.5", 0, "3", "2")]
    [TestCase("66.949", 1, "66.9", "66.9")]
    [TestCase("67", 1, "67.0", "67.0")]
    public void A_half_goes_up_or_to_the_even_digit(string score, int digits, string halfUp, string halfEven)
    {
        decimal exact = decimal.Parse(score, CultureInfo.InvariantCulture);

        Assert.That(RoundingRule.HalfUp(digits).Apply(exact).ToString(CultureInfo.InvariantCulture), Is.EqualTo(halfUp));
        Assert.That(RoundingRule.HalfEven(digits).Apply(exact).ToString(CultureInfo.InvariantCulture), Is.EqualTo(halfEven));
    }

    [Test]
    public void The_default_rule_leaves_a_score_as_it_is() => Assert.That(default(RoundingRule).Apply(1.23456m), Is.EqualTo(1.23456m));
}
