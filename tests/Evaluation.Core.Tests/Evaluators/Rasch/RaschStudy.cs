using System.Globalization;

namespace Evaluation.Evaluators.Rasch;

/// <summary>The studies whose tables stand in docs/rasch.md. They take minutes and run only when asked for by name.</summary>
[Explicit]
public sealed class RaschStudy
{
    private const int Draws = 1000;

    [Test]
    public void Level_of_the_interaction_test()
    {
        TestContext.Out.WriteLine("| persons × raters × items (raters each) | interaction | df | rejected at 5 % | z: standard deviation | z: beyond 1.96 | FACETS t: standard deviation | FACETS p < .05 |");
        TestContext.Out.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|");
        var rates = new List<double>();
        foreach ((RaschSimulation design, string second) in Designs())
            rates.Add(Row(design, second));

        Assert.That(rates, Is.All.EqualTo(0.05).Within(0.025));
    }

    [TestCase("data.ratings1")]
    [TestCase("data.ratings3")]
    [TestCase("data.ptam4")]
    public void Joint_against_marginal_estimation(string data)
    {
        RaschFit fit = RaschModel.Fit(RaschData.Read(data + ".csv")).OrThrow();
        var marginal = ReferenceData.Rows("evaluators", $"tam_mfr_rsm_{data}.csv").ToDictionary(row => row["parameter"], row => RaschData.Number(row, "xsi"));
        var pairs = fit["rater"].Elements.Where(rater => marginal.ContainsKey("rater" + rater.Name))
            .Select(rater => (rater.Name, Joint: rater.Measure, Corrected: rater.CorrectedMeasure, Marginal: marginal["rater" + rater.Name])).ToList();
        double slope = pairs.Sum(pair => pair.Joint * pair.Marginal) / pairs.Sum(pair => pair.Marginal * pair.Marginal);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{data}: {pairs.Count} raters, slope {slope:f3}, corrected {slope * fit.CorrectionFactor:f3}, largest difference {pairs.Max(p => Math.Abs(p.Joint - p.Marginal)):f3}, corrected {pairs.Max(p => Math.Abs(p.Corrected - p.Marginal)):f3}, factor {fit.CorrectionFactor:f4}"));
        foreach (var pair in pairs.Take(10))
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pair.Name} | {pair.Joint:f3} | {pair.Corrected:f3} | {pair.Marginal:f3} |"));

        Assert.That(slope, Is.InRange(0.9, 1.3));
    }

    private static IEnumerable<(RaschSimulation Design, string Second)> Designs() =>
    [
        (new RaschSimulation(60, 6, 4, 3, 0), "item"),
        (new RaschSimulation(60, 6, 4, 3, 0), "half"),
        (new RaschSimulation(200, 6, 4, 2, 0), "item"),
        (new RaschSimulation(200, 6, 4, 2, 0), "half"),
        (new RaschSimulation(12, 4, 5, 4, 0), "person"),
        (new RaschSimulation(7, 3, 5, 3, 0), "person"),
    ];

    private static double Row(RaschSimulation design, string second)
    {
        var tests = new List<InteractionTest>();
        var facets = new List<BiasCell>();
        for (int draw = 0; draw < Draws; draw++)
        {
            if (RaschModel.Fit((design with { Seed = 5000 + draw }).Draw()).Value is not { } fit)
                continue;
            var factor = second == "half" ? new InteractionFactor("person", fit["person"].Elements.Select((_, i) => i % 2 == 0 ? "a" : "b").ToValueList()) : new InteractionFactor(second);
            tests.Add(InteractionTest.Of(fit, new InteractionFactor("rater"), factor).OrThrow());
            facets.AddRange(BiasTable.Of(fit, new InteractionFactor("rater"), factor).Cells);
        }

        double[] deviates = [.. tests.SelectMany(test => test.Cells).Select(cell => cell.Z).Where(double.IsFinite)];
        double rate = tests.Count(test => test.Probability < 0.05) / (double)tests.Count;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {design.Persons} × {design.Raters} × {design.Items} ({design.RatersEach}) | rater × {second} | {tests[0].DegreesOfFreedom} | {rate:p1} | {Math.Sqrt(deviates.Average(z => z * z)):f2} | {deviates.Count(z => Math.Abs(z) > 1.96) / (double)deviates.Length:p1} | {Math.Sqrt(facets.Average(cell => cell.T * cell.T)):f2} | {facets.Count(cell => cell.Probability < 0.05) / (double)facets.Count:p2} |"));
        return rate;
    }
}
