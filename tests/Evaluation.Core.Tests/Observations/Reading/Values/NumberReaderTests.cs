using System.Globalization;
using System.Numerics;
using CsCheck;

namespace Evaluation.Observations.Reading.Values;

public sealed class NumberReaderTests
{
    [TestCase("0", "0")]
    [TestCase("-0.0", "0")]
    [TestCase("+12.50", "12.5")]
    [TestCase(" 007 ", "7")]
    [TestCase(".5", "0.5")]
    [TestCase("5.", "5")]
    [TestCase("1e3", "1000")]
    [TestCase("1.25E-2", "0.0125")]
    [TestCase("1000000000000000", "1000000000000000")]
    [TestCase("-1e15", "-1000000000000000")]
    [TestCase("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [TestCase("10000000000000000000000000000e-28", "1")]
    [TestCase("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [TestCase("1.50000000000000000000000000000000000000000", "1.5")]
    public void A_number_is_read_exactly(string text, string number)
    {
        ValueFault? fault = Read(text, out ObservedValue value);

        Assert.That(fault, Is.Null);
        Assert.That(value, Is.EqualTo(ObservedValue.OfNumber(decimal.Parse(number, CultureInfo.InvariantCulture))));
    }

    [TestCase("1,000", "OBS304")]
    [TestCase("1，000", "OBS304")]
    [TestCase("NaN", "OBS301")]
    [TestCase("∞", "OBS301")]
    [TestCase("0x10", "OBS301")]
    [TestCase("1e+", "OBS301")]
    [TestCase("(5)", "OBS301")]
    [TestCase("5-", "OBS301")]
    [TestCase("¥5", "OBS301")]
    [TestCase("½", "OBS301")]
    [TestCase("一", "OBS301")]
    [TestCase("٣", "OBS301")]
    [TestCase("５", "OBS302")]
    [TestCase("5％", "OBS303")]
    [TestCase("123456789012345.123456789012345", "OBS305")]
    [TestCase("7.9228162514264337593543950336", "OBS305")]
    [TestCase("1e-1000", "OBS305")]
    [TestCase("1000000000000000.1", "OBS306")]
    [TestCase("#n/a", "OBS307")]
    public void Whatever_else_is_a_fault_of_its_own(string text, string code) =>
        Assert.That(Read(text, out _)?.Descriptor.Code, Is.EqualTo(code));

    [TestCase("８５％", "85")]
    [TestCase("−1２.5", "-12.5")]
    [TestCase("１，０００", "")]
    public void A_fault_says_what_to_write_where_that_is_certain(string text, string help) =>
        Assert.That(Read(text, out _)?.Help, Is.EqualTo(help));

    [Test]
    public void An_exponent_that_nobody_writes_is_refused_even_where_zeros_make_up_for_it() =>
        Assert.That(Read($"0.{new string('0', 101)}1e103", out _)?.Descriptor.Code, Is.EqualTo("OBS305"));

    [Test]
    public void Every_decimal_of_usual_size_reads_back_equal() =>
        Gen.Decimal[-1_000_000_000_000_000m, 1_000_000_000_000_000m].Sample(number =>
        {
            string text = number.ToString(CultureInfo.InvariantCulture);
            return Read(text, out ObservedValue value) is null && value == ObservedValue.OfNumber(number);
        });

    [Test]
    public void What_is_read_equals_the_written_number_in_exact_arithmetic() =>
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[-30, 5]).Sample((digits, exponent) =>
        {
            if (Read($"{digits.ToString(CultureInfo.InvariantCulture)}e{exponent}", out ObservedValue value) is { } fault)
                return fault.Descriptor.Code is "OBS305" or "OBS306";
            var read = new BigInteger(value.Number * 1_000_000m);
            BigInteger written = exponent >= -6
                ? digits * BigInteger.Pow(10, exponent + 6)
                : digits / BigInteger.Pow(10, -6 - exponent);
            return read == written;
        });

    private static ValueFault? Read(string text, out ObservedValue value) => ValueReader.For(ValueKind.Number).Read(text, out value);
}
