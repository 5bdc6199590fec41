namespace Evaluation.Numerics;

public sealed class ExactNumberTests
{
    [TestCase("12.50", "12.5", false)]
    [TestCase("-0.0", "0", false)]
    [TestCase("0e9999999", "0", false)]
    [TestCase("1.00000000000000000000000000000000000000", "1", false)]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335", false)]
    [TestCase("0.0000000000000000000000000001", "0.0000000000000000000000000001", false)]
    [TestCase("0.00000000000000000000000000005", null, true)]
    [TestCase("0.00000000000000000000000000011", null, true)]
    [TestCase("1.00000000000000000000000000001", null, true)]
    [TestCase("1e-29", null, true)]
    [TestCase("1e-101", null, true)]
    [TestCase("1e-99999999999", null, true)]
    public void A_number_is_read_and_a_lost_digit_is_told(string text, string? expected, bool losesDigits)
    {
        Assert.That(ExactNumber.TryParse(text, out decimal number, out bool lost), Is.True);
        Assert.That(lost, Is.EqualTo(losesDigits));
        if (expected is not null)
            Assert.That(number, Is.EqualTo(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("1,5")]
    [TestCase(" 1")]
    [TestCase("1e")]
    [TestCase("1.5.2")]
    [TestCase("١")]
    [TestCase("79228162514264337593543950336")]
    [TestCase("1e29")]
    [TestCase("1e101")]
    [TestCase("Infinity")]
    public void What_is_no_number_or_too_large_is_none(string text) => Assert.That(ExactNumber.TryParse(text, out _, out _), Is.False);
}
