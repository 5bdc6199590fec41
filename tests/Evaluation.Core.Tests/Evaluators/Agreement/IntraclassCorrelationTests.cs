namespace Evaluation.Evaluators.Agreement;

public sealed class IntraclassCorrelationTests
{
    private static readonly Dictionary<string, IccForm> Forms = new()
    {
        ["ICC1"] = IccForm.OneWaySingle,
        ["ICC2"] = IccForm.AgreementSingle,
        ["ICC3"] = IccForm.ConsistencySingle,
        ["ICC1k"] = IccForm.OneWayAverage,
        ["ICC2k"] = IccForm.AgreementAverage,
        ["ICC3k"] = IccForm.ConsistencyAverage,
    };

    [TestCase(IccForm.OneWaySingle, 0.17)]
    [TestCase(IccForm.AgreementSingle, 0.29)]
    [TestCase(IccForm.ConsistencySingle, 0.71)]
    [TestCase(IccForm.OneWayAverage, 0.44)]
    [TestCase(IccForm.AgreementAverage, 0.62)]
    [TestCase(IccForm.ConsistencyAverage, 0.91)]
    public void The_six_values_of_Shrout_and_Fleiss_come_out(IccForm form, double published) =>
        Assert.That(IntraclassCorrelation.Of(RatingData.ShroutFleiss)[form].Value, Is.EqualTo(published).Within(0.005));

    [Test]
    public void The_mean_squares_of_Shrout_and_Fleiss_come_out()
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingData.ShroutFleiss);
        Assert.That(
            new[] { icc.MeanSquareUnits, icc.MeanSquareRaters, icc.MeanSquareResidual, icc.MeanSquareWithin },
            Is.EqualTo(new[] { 11.24, 32.49, 1.02, 6.26 }).Within(0.005));
    }

    [TestCase("shrout_fleiss", "shrout_fleiss.csv")]
    [TestCase("guilford_35x3", "guilford_3x35.csv")]
    public void Values_intervals_and_tests_equal_psych(string name, string file)
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingData.Read(file));
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "psych_ICC.csv").Where(row => row["dataset"] == name))
        {
            IccEstimate estimate = icc[Forms[row["type"]]];
            double[] found = [estimate.Value!.Value, estimate.F!.Value, estimate.PValue!.Value, estimate.Interval!.Lower, estimate.Interval.Upper];
            double[] expected = [.. new[] { "ICC", "F", "p", "lower bound", "upper bound" }.Select(column => RatingData.Number(row[column]))];
            Assert.That(found, Is.EqualTo(expected).Within(1e-10), row["type"]);
            Assert.That((estimate.NumeratorFreedom, estimate.DenominatorFreedom), Is.EqualTo((int.Parse(row["df1"]), int.Parse(row["df2"]))));
        }
    }

    [Test]
    public void Irr_keeps_the_single_rater_in_the_interval_of_the_average_and_is_not_followed()
    {
        // irr 0.84.1 reckons the freedom of ICC(A,k) with the factor k of one rater; McGraw and Wong step up the bounds of ICC(A,1).
        Dictionary<string, string> irr = ReferenceData.Rows("evaluators", "irr_icc.csv").Single(row => row["dataset"] == "shrout_fleiss" && row["name"] == "ICC(A,4)");
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingData.ShroutFleiss);
        ConfidenceInterval single = icc[IccForm.AgreementSingle].Interval!;
        ConfidenceInterval average = icc[IccForm.AgreementAverage].Interval!;

        Assert.That(average.Lower, Is.EqualTo(4 * single.Lower / (1 + (3 * single.Lower))).Within(1e-14));
        Assert.That(RatingData.Number(irr["icc"]), Is.EqualTo(icc[IccForm.AgreementAverage].Value!.Value).Within(1e-10));
        Assert.That(average.Lower - RatingData.Number(irr["lo"]), Is.GreaterThan(0.03));
    }

    [Test]
    public void Units_with_a_gap_are_left_out_and_counted()
    {
        double?[,] ratings = (double?[,])RatingData.ShroutFleiss.Clone();
        ratings[0, 1] = null;
        IntraclassCorrelation icc = IntraclassCorrelation.Of(ratings);
        Assert.That((icc.Units, icc.OmittedUnits), Is.EqualTo((5, 1)));
    }

    [Test]
    public void Raters_who_differ_by_a_constant_are_consistent_without_agreeing()
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(new double?[,] { { 1, 3 }, { 2, 4 }, { 4, 6 } });
        Assert.That(icc[IccForm.ConsistencySingle], Has.Property("Value").EqualTo(1).Within(1e-15).And.Property("F").EqualTo(double.PositiveInfinity).And.Property("PValue").EqualTo(0));
        Assert.That(icc[IccForm.AgreementSingle].Value, Is.EqualTo(7 / 13.0).Within(1e-15));
    }

    [Test]
    public void Perfect_agreement_is_1_in_every_form()
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(new double?[,] { { 0.1, 0.1 }, { 0.2, 0.2 }, { 0.4, 0.4 } });
        Assert.That(Forms.Values.Select(form => icc[form].Value), Is.All.EqualTo(1).Within(1e-15));
        Assert.That(Forms.Values.Select(form => icc[form].Interval!.Upper), Is.All.EqualTo(1).Within(1e-15));
    }

    [TestCaseSource(nameof(Degenerate))]
    public void What_cannot_be_divided_abstains_and_is_never_NaN(double?[,] ratings)
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(ratings);
        foreach (IccForm form in Forms.Values)
        {
            IccEstimate estimate = icc[form];
            Assert.That(estimate.Value is null, Is.EqualTo(estimate.Abstention is not null));
            Assert.That(estimate.Value ?? 0, Is.Not.NaN);
            Assert.That((estimate.Interval?.Lower ?? 0) + (estimate.Interval?.Upper ?? 0), Is.Not.NaN);
        }
    }

    private static IEnumerable<TestCaseData> Degenerate()
    {
        yield return new TestCaseData(new double?[0, 0]).SetArgDisplayNames("empty");
        yield return new TestCaseData(new double?[,] { { 1 }, { 2 } }).SetArgDisplayNames("one rater");
        yield return new TestCaseData(new double?[,] { { 1, 2 } }).SetArgDisplayNames("one unit");
        yield return new TestCaseData(new double?[,] { { 3, 3 }, { 3, 3 } }).SetArgDisplayNames("all equal");
        yield return new TestCaseData(new double?[,] { { 1, 2 }, { 1, 2 } }).SetArgDisplayNames("units equal");
        yield return new TestCaseData(new double?[,] { { 1, 2 }, { 2, 1 } }).SetArgDisplayNames("unit means equal");
        yield return new TestCaseData(new double?[,] { { 0.1, 0.2, 0.3 }, { 0.3, 0.1, 0.2 }, { 0.2, 0.3, 0.1000001 } }).SetArgDisplayNames("unit means nearly equal");
    }
}
