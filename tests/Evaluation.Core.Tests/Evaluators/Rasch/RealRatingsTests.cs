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

    /// <summary>
    /// The reference prints its likelihood to three digits; but its measures stand there to a millionth and less, and at a maximum the likelihood hardly moves: worked out from
    /// them by a plain loop over its ratings it is right to far more.
    /// </summary>
    [TestCase("data.ratings1", -1056.855)]
    [TestCase("data.ratings3", -13298.058)]
    [TestCase("data.ptam4", -1427.967)]
    public void The_likelihood_is_that_of_the_measures_of_the_reference_in_a_plain_loop(string data, double printed)
    {
        RatingTable table = Read(data + ".csv");
        double[] steps = [.. ReferenceData.Rows("evaluators", $"jmle_{data}_tau.csv").Select(row => Number(row, "tau"))];
        Dictionary<string, double> persons = MeasuresOf(data, "person");
        Dictionary<string, double> raters = MeasuresOf(data, "rater");
        Dictionary<string, double> items = MeasuresOf(data, "item");
        double sum = 0;
        for (int row = 0; row < table.Count; row++)
        {
            if (persons.TryGetValue(NameOf(table, 0, row), out double person))
                sum += LogProbability(table.Categories[row], person - raters[NameOf(table, 1, row)] - items[NameOf(table, 2, row)], steps);
        }

        Assert.That(sum, Is.EqualTo(printed).Within(5.1e-4));
        Assert.That(RaschModel.Fit(table).OrThrow().LogLikelihood, Is.EqualTo(sum).Within(1e-6));
    }

    /// <summary>log P(k), P(k) in proportion to exp(kη − τ₁ − … − τₖ).</summary>
    private static double LogProbability(int category, double eta, double[] steps)
    {
        double[] exponents = [.. Enumerable.Range(0, steps.Length + 1).Select(k => (k * eta) - steps.Take(k).Sum())];
        return exponents[category] - Math.Log(exponents.Sum(Math.Exp));
    }

    private static Dictionary<string, double> MeasuresOf(string data, string facet) =>
        ReferenceData.Rows("evaluators", $"jmle_{data}_{facet}.csv").Where(row => row["measure"].Length > 0).ToDictionary(row => row["level"], row => Number(row, "measure"));

    private static string NameOf(RatingTable table, int facet, int row) => table.Facets[facet].Elements[table.ColumnOf(facet)[row]];
}
