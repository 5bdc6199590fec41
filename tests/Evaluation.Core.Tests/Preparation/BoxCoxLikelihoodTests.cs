using CsCheck;
using Evaluation.Observations;

namespace Evaluation.Preparation;

public sealed class BoxCoxLikelihoodTests
{
    private static readonly Gen<double[]> Positive = Gen.Double[0.5, 50].Array[5, 30].Where(numbers => numbers.Max() > 1.2 * numbers.Min());

    [Test]
    public void Logarithms_that_lie_evenly_about_their_middle_ask_for_the_logarithm()
    {
        double[] numbers = [.. new[] { -2.0, -1.1, -0.4, 0, 0.4, 1.1, 2 }.Select(log => Math.Exp(log + 3))];

        Assert.That(new BoxCoxLikelihood(numbers).BestPower(), Is.Zero.Within(1e-9));
    }

    [Test]
    public void The_likelihood_is_that_of_the_paper_but_for_a_constant() => Positive.Sample(numbers =>
    {
        var likelihood = new BoxCoxLikelihood(numbers);
        double atOne = likelihood.LogLikelihood(1) - Plain(numbers, 1);
        foreach (double power in (double[])[-2, -0.5, 0, 0.3, 3])
            Assert.That(likelihood.LogLikelihood(power) - Plain(numbers, power), Is.EqualTo(atOne).Within(1e-6));
    });

    [Test]
    public void No_power_of_a_fine_grid_is_likelier() => Positive.Sample(numbers =>
    {
        double best = Plain(numbers, new BoxCoxLikelihood(numbers).BestPower());

        for (int step = -100; step <= 100; step++)
            Assert.That(Plain(numbers, step / 20.0), Is.LessThanOrEqualTo(best + 1e-6), $"{step / 20.0} of {string.Join(' ', numbers)}");
    });

    [Test]
    public void The_unit_of_measurement_plays_no_part() => Gen.Select(Positive, Gen.Double[0.001, 1000]).Sample((numbers, unit) => Assert.That(
        new BoxCoxLikelihood(Array.ConvertAll(numbers, number => number * unit)).BestPower(),
        Is.EqualTo(new BoxCoxLikelihood(numbers).BestPower()).Within(1e-6)));

    [Test]
    public void A_step_without_a_power_finds_it_for_each_indicator_and_tells_it()
    {
        double[] numbers = [1, 2, 4, 8, 16];
        double?[,] values = new double?[5, 2];
        for (int i = 0; i < 5; i++)
            (values[i, 0], values[i, 1]) = (numbers[i], Math.Sqrt(numbers[i]) + i);
        NumberTable table = NumberTable.Of(Enumerable.Range(0, 5).Select(i => new Subject($"s{i}")), [new NumberColumn("A", false), new NumberColumn("B", false)], values);

        PreparedTable prepared = PreparationPlan.Of(new TransformBoxCox()).Apply(table);

        Assert.That(prepared.Table["s4", "A"], Is.EqualTo(Math.Log(16)).Within(1e-8), "powers of two ask for the logarithm");
        Assert.That(prepared.Steps[0].Changes.Select(change => change.Why).Distinct().Count(), Is.EqualTo(2));
        Assert.That(prepared.Steps[0].Changes[0].Why.In(Language.English), Does.StartWith("Takes the Box–Cox transformation with power "));
    }

    /// <summary>Box &amp; Cox (1964), eq. 8, term by term.</summary>
    private static double Plain(double[] numbers, double power)
    {
        double[] mapped = [.. numbers.Select(number => power == 0 ? Math.Log(number) : (Math.Pow(number, power) - 1) / power)];
        double mean = mapped.Average();
        return (-numbers.Length / 2.0 * Math.Log(mapped.Average(number => (number - mean) * (number - mean)))) + ((power - 1) * numbers.Sum(Math.Log));
    }
}
