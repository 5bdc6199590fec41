using static Evaluation.Evaluators.Rasch.RaschData;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Guilford's ratings (1954) against an independent joint estimation with full convergence and against what FACETS prints.</summary>
public sealed class GuilfordTests
{
    private const double MeasureTolerance = 1e-5;
    private const double FitTolerance = 5e-4;

    private RaschFit fit = null!;

    [OneTimeSetUp]
    public void Estimate() => fit = RaschModel.Fit(Guilford()).OrThrow();

    [Test]
    public void The_sample_is_transcribed_without_a_fault()
    {
        string[] traits = [.. fit["trait"].Facet.Elements];
        var expected = ReferenceData.Rows("evaluators", "guilford1954.csv")
            .SelectMany(row => traits.Select(trait => $"{row["junior"]},{trait},{row["senior"]},{row[trait]}"));

        Assert.That(File.ReadLines(Repository.PathTo("samples", "guilford-1954", "observations.csv")).Skip(1), Is.EqualTo(expected));
    }

    [TestCase("senior", "Avogadro", 0.0402, 0.117, 0.849, 0.880)]
    [TestCase("senior", "Brahe", 0.2450, 0.118, 1.475, 1.524)]
    [TestCase("senior", "Cavendish", -0.0960, 0.116, 0.672, 0.666)]
    [TestCase("junior", "Betty", 0.664, 0.182, 0.62, 0.61)]
    [TestCase("junior", "Edward", 0.441, 0.176, 1.99, 1.99)]
    [TestCase("junior", "Fred", -0.584, 0.187, 0.72, 0.79)]
    public void Measures_are_those_typed_from_an_independent_estimation(string facet, string name, double measure, double error, double infit, double outfit)
    {
        ElementMeasure element = fit[facet][name];

        Assert.That(element.Measure, Is.EqualTo(measure).Within(0.0006));
        Assert.That(element.ModelError, Is.EqualTo(error).Within(0.0006));
        Assert.That(element.Infit, Is.EqualTo(infit).Within(0.006));
        Assert.That(element.Outfit, Is.EqualTo(outfit).Within(0.006));
    }

    [Test]
    public void The_estimation_converges()
    {
        Assert.That(fit.Converged);
        Assert.That(fit.LargestResidual, Is.LessThan(1e-6));
        Assert.That(fit.Iterations, Is.LessThan(15));
    }

    [Test]
    public void Measures_and_errors_are_those_of_the_reference()
    {
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "guilford_jmle_measures.csv"))
        {
            ElementMeasure element = fit[row["facet"]][row["element"]];
            using (Assert.EnterMultipleScope())
            {
                Assert.That(element.Count, Is.EqualTo((int)Number(row, "n")), element.Name);
                Assert.That(element.Score, Is.EqualTo(Number(row, "score")), element.Name);
                Assert.That(element.Measure, Is.EqualTo(Number(row, "measure")).Within(MeasureTolerance), element.Name);
                Assert.That(element.ModelError, Is.EqualTo(Number(row, "model_se")).Within(MeasureTolerance), element.Name);
                Assert.That(element.RealError, Is.EqualTo(Number(row, "real_se")).Within(MeasureTolerance), element.Name);
                Assert.That(element.Infit, Is.EqualTo(Number(row, "infit")).Within(FitTolerance), element.Name);
                Assert.That(element.InfitZ, Is.EqualTo(Number(row, "infit_z")).Within(FitTolerance), element.Name);
                Assert.That(element.Outfit, Is.EqualTo(Number(row, "outfit")).Within(FitTolerance), element.Name);
                Assert.That(element.OutfitZ, Is.EqualTo(Number(row, "outfit_z")).Within(FitTolerance), element.Name);
            }
        }
    }

    [Test]
    public void Thresholds_are_those_of_the_reference_and_stay_disordered()
    {
        Threshold[] thresholds = [.. fit.Thresholds.Single().Thresholds];
        foreach ((Threshold threshold, Dictionary<string, string> row) in thresholds.Zip(ReferenceData.Rows("evaluators", "guilford_jmle_thresholds.csv")))
        {
            Assert.That(threshold.Measure, Is.EqualTo(Number(row, "tau")).Within(MeasureTolerance));
            Assert.That(threshold.Count, Is.EqualTo((int)Number(row, "count")));
        }

        Assert.That(thresholds, Has.Length.EqualTo(8));
        Assert.That(thresholds[1].Measure, Is.LessThan(thresholds[0].Measure));
        Assert.That(thresholds.Sum(threshold => threshold.Measure), Is.Zero.Within(1e-12));
    }

    [Test]
    public void Separation_reliability_and_chi_squares_are_those_of_the_reference_in_both_conventions()
    {
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "guilford_jmle_summary.csv"))
        {
            FacetSummary summary = fit[row["facet"]].Model;
            Spread spread = row["sd_type"] == "population" ? summary.Population : summary.Sample;
            using (Assert.EnterMultipleScope())
            {
                Assert.That(summary.RootMeanSquareError, Is.EqualTo(Number(row, "rmse")).Within(MeasureTolerance));
                Assert.That(spread.TrueStandardDeviation, Is.EqualTo(Number(row, "true_sd")).Within(MeasureTolerance));
                Assert.That(spread.Separation, Is.EqualTo(Number(row, "separation")).Within(1e-4));
                Assert.That(spread.Strata, Is.EqualTo(Number(row, "strata")).Within(1e-4));
                Assert.That(spread.Reliability, Is.EqualTo(Number(row, "reliability")).Within(1e-4));
                Assert.That(summary.FixedChiSquare, Is.EqualTo(Number(row, "fixed_chi2")).Within(1e-3));
                Assert.That(summary.FixedDegreesOfFreedom, Is.EqualTo((int)Number(row, "fixed_df")));
                Assert.That(spread.RandomChiSquare, Is.EqualTo(Number(row, "random_chi2")).Within(1e-3));
                Assert.That(spread.RandomDegreesOfFreedom, Is.EqualTo((int)Number(row, "random_df")));
            }
        }
    }

    [Test]
    public void Exact_agreement_of_the_seniors_is_that_of_the_methods_page()
    {
        RatingAgreement agreement = RatingAgreement.Of(fit, "senior");

        Assert.That(agreement.Pairs, Is.EqualTo(105));
        Assert.That(agreement.Observed, Is.EqualTo(33));
        Assert.That(agreement.Expected, Is.EqualTo(27.02).Within(0.005));
    }

    [Test]
    public void Fair_averages_are_the_ratings_expected_beside_average_others()
    {
        double trait = fit["trait"].Elements.Average(element => element.Measure);
        double junior = fit["junior"].Elements.Average(element => element.Measure);
        double eta = junior - trait - fit["senior"]["Brahe"].Measure;
        double[] thresholds = [.. fit.Thresholds[0].Thresholds.Select(threshold => threshold.Measure)];
        double[] weights = [.. Enumerable.Range(0, 9).Select(k => Math.Exp((k * eta) - thresholds.Take(k).Sum()))];
        double expected = weights.Select((weight, k) => weight * (k + 1)).Sum() / weights.Sum();

        Assert.That(fit["senior"]["Brahe"].FairAverage, Is.EqualTo(expected).Within(1e-9));
        Assert.That(fit["senior"]["Cavendish"].FairAverage, Is.GreaterThan(fit["senior"]["Avogadro"].FairAverage));
        Assert.That(fit["senior"]["Brahe"].ObservedAverage, Is.EqualTo(156 / 35.0));
    }
}
