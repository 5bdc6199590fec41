using CsCheck;

namespace Evaluation.Numerics;

public sealed class DecimalMathTests
{
    // Abramowitz & Stegun, Handbook of Mathematical Functions, tables 1.1 and 4.2.
    [Test]
    public void Known_values_to_26_digits()
    {
        Assert.That(DecimalMath.Exp(1), Is.EqualTo(2.71828182845904523536028747m).Within(1e-25m));
        Assert.That(DecimalMath.Ln(10), Is.EqualTo(2.30258509299404568401799145m).Within(1e-25m));
        Assert.That(DecimalMath.Ln(3), Is.EqualTo(1.09861228866810969139524524m).Within(1e-25m));
        Assert.That(DecimalMath.Sqrt(2), Is.EqualTo(1.41421356237309504880168872m).Within(1e-25m));
        Assert.That(DecimalMath.Pow(2, 0.5m), Is.EqualTo(1.41421356237309504880168872m).Within(1e-25m));
    }

    [Test]
    public void Functions_agree_with_those_in_double() => Gen.Int[1, 2_000_000].Sample(
        thousandths =>
        {
            decimal x = thousandths / 1000m;
            return Near(DecimalMath.Ln(x), Math.Log((double)x))
                && Near(DecimalMath.Sqrt(x), Math.Sqrt((double)x))
                && Near(DecimalMath.Exp(x / 100), Math.Exp((double)x / 100));
        },
        iter: 2_000);

    [Test]
    public void Logarithm_and_exponential_undo_each_other() => Gen.Int[1, 1_000_000].Sample(
        thousandths =>
        {
            decimal x = thousandths / 1000m;
            return Math.Abs(DecimalMath.Exp(DecimalMath.Ln(x)) - x) < x * 1e-24m;
        },
        iter: 2_000);

    [Test]
    public void What_has_no_value_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DecimalMath.Ln(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DecimalMath.Sqrt(-1));
        Assert.Throws<OverflowException>(() => DecimalMath.Exp(67));
        Assert.That(DecimalMath.Exp(-1000), Is.Zero);
        Assert.That(DecimalMath.Pow(0, 2), Is.Zero);
    }

    private static bool Near(decimal ours, double theirs) => Math.Abs((double)ours - theirs) <= 1e-13 * Math.Max(1, Math.Abs(theirs));
}
