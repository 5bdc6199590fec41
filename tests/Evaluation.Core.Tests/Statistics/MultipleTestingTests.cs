using System.Globalization;
using CsCheck;

namespace Evaluation.Statistics;

public sealed class MultipleTestingTests
{
    private static readonly Gen<double[]> Families = Gen.Double[0, 1].Array[1, 40];

    [TestCase("BH")]
    [TestCase("BY")]
    [TestCase("holm")]
    [TestCase("hochberg")]
    public void Adjusted_values_equal_those_of_R(string method)
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", "diving2000_p_adjust.csv");
        double[] p = [.. rows.Select(row => double.Parse(row["p"], CultureInfo.InvariantCulture))];

        double[] adjusted = Adjust(method, p);

        double[] expected = [.. rows.Select(row => double.Parse(row[method], CultureInfo.InvariantCulture))];
        Assert.That(adjusted, Is.EqualTo(expected).Within(1e-12).Percent);
    }

    [Test]
    public void A_family_worked_by_hand_is_adjusted_so()
    {
        double[] p = [0.04, 0.01, 0.03, 0.005];

        Assert.That(MultipleTesting.BenjaminiHochberg(p), Is.EqualTo(new[] { 0.04, 0.02, 0.04, 0.02 }).Within(1e-12));
        Assert.That(MultipleTesting.Holm(p), Is.EqualTo(new[] { 0.06, 0.03, 0.06, 0.02 }).Within(1e-12));
        Assert.That(MultipleTesting.Hochberg(p), Is.EqualTo(new[] { 0.04, 0.03, 0.04, 0.02 }).Within(1e-12));
    }

    [Test]
    public void Stricter_methods_never_give_smaller_values() => Families.Sample(p =>
    {
        double[] holm = MultipleTesting.Holm(p);
        double[] hochberg = MultipleTesting.Hochberg(p);
        double[] bh = MultipleTesting.BenjaminiHochberg(p);
        double[] by = MultipleTesting.BenjaminiYekutieli(p);
        return Enumerable.Range(0, p.Length).All(i =>
            IsOrdered(p[i], bh[i], by[i]) && IsOrdered(p[i], bh[i], hochberg[i], holm[i]) && holm[i] <= 1 && by[i] <= 1);
    });

    [Test]
    public void The_order_of_a_family_does_not_matter() => Families.Sample(p =>
    {
        double[] reversed = [.. p.Reverse()];
        return MultipleTesting.BenjaminiYekutieli(reversed).Reverse().SequenceEqual(MultipleTesting.BenjaminiYekutieli(p))
            && MultipleTesting.Holm(reversed).Reverse().SequenceEqual(MultipleTesting.Holm(p));
    });

    [Test]
    public void An_empty_family_gives_nothing() => Assert.That(MultipleTesting.BenjaminiHochberg([]), Is.Empty);

    [TestCase(double.NaN)]
    [TestCase(-0.1)]
    [TestCase(1.1)]
    public void What_is_no_p_value_is_refused(double value) =>
        Assert.That(() => MultipleTesting.Holm([0.5, value]), Throws.ArgumentException);

    private static bool IsOrdered(params double[] values) => values.Zip(values.Skip(1)).All(pair => pair.First <= pair.Second * (1 + 1e-12));

    private static double[] Adjust(string method, double[] p) => method switch
    {
        "BH" => MultipleTesting.BenjaminiHochberg(p),
        "BY" => MultipleTesting.BenjaminiYekutieli(p),
        "holm" => MultipleTesting.Holm(p),
        _ => MultipleTesting.Hochberg(p),
    };
}
