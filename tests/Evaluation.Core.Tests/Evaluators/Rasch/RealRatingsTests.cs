using static Evaluation.Evaluators.Rasch.RaschData;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Three real sets of ratings (sirt, immer) against an independent joint estimation with full convergence.</summary>
public sealed class RealRatingsTests
{
    [TestCase("data.ratings1", -1056.855)]
    [TestCase("data.ratings3", -13298.058)]
    [TestCase("data.ptam4", -1427.967)]
    public void Measures_thresholds_and_likelihood_are_those_of_the_reference(string data, double logLikelihood)
    {
        RaschFit fit = RaschModel.Fit(Read(data + ".csv")).OrThrow();

        Assert.That(fit.Converged);
        Assert.That(fit.LogLikelihood, Is.EqualTo(logLikelihood).Within(5.1e-4));
        foreach (string facet in new[] { "rater", "item" })
        {
            foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", $"jmle_{data}_{facet}.csv"))
            {
                ElementMeasure element = fit[facet][row["level"]];
                Assert.That(element.Measure, Is.EqualTo(Number(row, "measure")).Within(1e-5), element.Name);
                Assert.That(element.ModelError, Is.EqualTo(Number(row, "se")).Within(1e-5), element.Name);
                Assert.That(element.Infit, Is.EqualTo(Number(row, "infit")).Within(5e-4), element.Name);
                Assert.That(element.Outfit, Is.EqualTo(Number(row, "outfit")).Within(5e-4), element.Name);
            }
        }

        double[] expected = [.. ReferenceData.Rows("evaluators", $"jmle_{data}_tau.csv").Select(row => Number(row, "tau"))];
        Assert.That(fit.Thresholds[0].Thresholds.Select(threshold => threshold.Measure), Is.EqualTo(expected).Within(1e-5));
    }
}
