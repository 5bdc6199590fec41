using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>The function of Ishigami and Homma (1990), whose indices are known: sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁, each x uniform from −π to π.</summary>
public sealed class IshigamiTests
{
    private const double A = 7;
    private const double B = 0.1;

    private static readonly ValueList<string> Names = ["V1", "V2", "V3"];

    private static readonly double Variance = (A * A / 8) + (B * Math.Pow(Math.PI, 4) / 5) + (B * B * Math.Pow(Math.PI, 8) / 18) + 0.5;

    private static readonly double V1 = 0.5 * Math.Pow(1 + (B * Math.Pow(Math.PI, 4) / 5), 2);

    private static readonly double V2 = A * A / 8;

    private static readonly double V13 = B * B * Math.Pow(Math.PI, 8) * ((1.0 / 18) - (1.0 / 50));

    [Test]
    public void COINr_s_estimates_follow_from_its_sample()
    {
        double[] values = AsemRound.Column(AsemRound.Rows("s_ishigami_N512_sample.csv"), "y");
        var design = new SaltelliDesign(SamplingMethod.MonteCarlo, 512, [0, 1, 2, 3], isSecondOrder: false, 1);
        var analysis = new SobolAnalysis(
            new SobolRows(design, values), Names, new SensitivityOptions { Estimator = FirstOrderEstimator.Uncentred, Resamples = 0 }, seed: 1);

        foreach ((Dictionary<string, string> row, SobolIndices index) in AsemRound.Rows("s_ishigami_N512_indices.csv").Zip(analysis.Indices()))
        {
            Assert.That(index.First, Is.EqualTo(double.Parse(row["Si"])).Within(1e-10));
            Assert.That(index.Total, Is.EqualTo(double.Parse(row["STi"])).Within(1e-10));
            Assert.That(analysis.Variance, Is.EqualTo(double.Parse(row["Variance"])).Within(1e-10 * Variance));
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(20261124)]
    public void Eight_thousand_rows_give_the_analytic_indices_within_a_hundredth(long seed)
    {
        SobolAnalysis analysis = Analyse(SamplingMethod.ScrambledSobol, 8_192, seed, isSecondOrder: true);
        ValueList<SobolIndices> indices = analysis.Indices();

        Assert.That(indices.Select(index => index.First), Is.EqualTo(new[] { V1 / Variance, V2 / Variance, 0 }).Within(0.01));
        Assert.That(indices.Select(index => index.Total), Is.EqualTo(new[] { (V1 + V13) / Variance, V2 / Variance, V13 / Variance }).Within(0.01));
        Assert.That(analysis.Pairs().Select(pair => pair.Index), Is.EqualTo(new[] { 0, V13 / Variance, 0 }).Within(0.02));
    }

    [TestCase(SamplingMethod.LatinHypercube)]
    [TestCase(SamplingMethod.MonteCarlo)]
    public void Other_samplers_agree_within_their_scatter(SamplingMethod method)
    {
        ValueList<SobolIndices> indices = Analyse(method, 8_192, seed: 5, isSecondOrder: false).Indices();

        Assert.That(indices.Select(index => index.First), Is.EqualTo(new[] { V1 / Variance, V2 / Variance, 0 }).Within(0.05));
    }

    [Test]
    public void Intervals_hold_the_truth_as_often_as_they_say_and_shrink_with_the_rows()
    {
        double[] truth = [V1 / Variance, V2 / Variance, 0, (V1 + V13) / Variance, V2 / Variance, V13 / Variance];
        int held = 0;
        const int rounds = 60;
        for (int seed = 0; seed < rounds; seed++)
        {
            ValueList<SobolIndices> indices = Analyse(SamplingMethod.MonteCarlo, 512, seed, isSecondOrder: false).Indices();
            held += indices.Select(index => index.FirstInterval!).Concat(indices.Select(index => index.TotalInterval!)).Zip(truth)
                .Count(pair => pair.First.Lower <= pair.Second && pair.Second <= pair.First.Upper);
        }

        double few = Width(Analyse(SamplingMethod.MonteCarlo, 256, seed: 1, isSecondOrder: false));
        double many = Width(Analyse(SamplingMethod.MonteCarlo, 4_096, seed: 1, isSecondOrder: false));

        // 360 intervals of 95 %: in 99.9 of 100 such tests between 91 % and 98.6 % hold the truth, were they independent; those of one sample are not.
        Assert.That(held / (6.0 * rounds), Is.InRange(0.90, 0.995));
        Assert.That(few / many, Is.InRange(2.5, 6.5));
    }

    [Test]
    public void The_design_settles_step_by_step()
    {
        ValueList<ConvergenceStep> steps = Analyse(SamplingMethod.ScrambledSobol, 1_024, seed: 1, isSecondOrder: false).Convergence();

        Assert.That(steps.Select(step => step.Rows).Distinct(), Is.EqualTo(new[] { 128, 256, 512, 1_024 }));
        Assert.That(steps.Where(step => step.Rows == 1_024).Select(step => step.First), Is.EqualTo(new[] { V1 / Variance, V2 / Variance, 0 }).Within(0.05));
    }

    private static double Width(SobolAnalysis analysis) => analysis.Indices().Sum(index => index.FirstInterval!.Upper - index.FirstInterval.Lower);

    private static SobolAnalysis Analyse(SamplingMethod method, int rows, long seed, bool isSecondOrder)
    {
        var design = new SaltelliDesign(method, rows, [0, 1, 2, 3], isSecondOrder, seed);
        double[] values = new double[design.Count];
        double[] point = new double[3];
        long[] keys = new long[3];
        for (int draw = 0; draw < values.Length; draw++)
        {
            design.Fill(draw, point, keys);
            values[draw] = Ishigami(point);
        }

        return new SobolAnalysis(new SobolRows(design, values), Names, new SensitivityOptions { Resamples = 300 }, seed);
    }

    private static double Ishigami(double[] point)
    {
        double[] x = Array.ConvertAll(point, u => Math.PI * ((2 * u) - 1));
        return Math.Sin(x[0]) + (A * Math.Pow(Math.Sin(x[1]), 2)) + (B * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }
}
