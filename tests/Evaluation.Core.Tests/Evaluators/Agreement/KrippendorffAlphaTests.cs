namespace Evaluation.Evaluators.Agreement;

public sealed class KrippendorffAlphaTests
{
    private static readonly Dictionary<string, AlphaMetric> Metrics = new()
    {
        ["nominal"] = AlphaMetric.Nominal,
        ["ordinal"] = AlphaMetric.Ordinal,
        ["interval"] = AlphaMetric.Interval,
        ["ratio"] = AlphaMetric.Ratio,
    };

    [Test]
    public void The_published_nominal_alpha_is_exactly_904_of_1216() =>
        Assert.That(Alpha(RatingData.KrippendorffC, AlphaMetric.Nominal).Value, Is.EqualTo(1 - (312.0 / 1216)).Within(1e-15));

    [TestCase("ordinal", 0.815)]
    [TestCase("interval", 0.849)]
    [TestCase("ratio", 0.797)]
    public void The_published_alphas_come_out(string metric, double expected) =>
        Assert.That(Alpha(RatingData.KrippendorffC, Metrics[metric]).Value, Is.EqualTo(expected).Within(0.0005));

    [Test]
    public void Two_observers_of_a_yes_or_no_give_two_in_twenty_one() =>
        Assert.That(Alpha(RatingData.KrippendorffB, AlphaMetric.Nominal).Value, Is.EqualTo(2.0 / 21).Within(1e-15));

    [TestCase("C", "krippendorff_C_4x12.csv", true)]
    [TestCase("wiki", "krippendorff_wiki_3x15.csv", true)]
    [TestCase("shrout_fleiss", "shrout_fleiss.csv", false)]
    [TestCase("guilford", "guilford_3x35.csv", false)]
    public void Two_independent_programs_agree(string name, string file, bool byObserver)
    {
        double?[,] ratings = byObserver ? RatingData.Transposed(RatingData.Read(file, 1)) : RatingData.Read(file);
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "kripp_alpha_python.csv").Where(row => row["dataset"] == name))
        {
            AlphaEstimate alpha = Alpha(ratings, Metrics[row["metric"]]);
            Assert.That(alpha.Value, Is.EqualTo(RatingData.Number(row["own"])).Within(1e-10), row["metric"]);
            Assert.That(alpha.PairableRatings, Is.EqualTo((long)RatingData.Number(row["n_pairable"])));
        }
    }

    [Test]
    public void Irr_counts_every_pair_of_a_complete_table_once_too_often_and_is_not_followed()
    {
        // irr 0.84.1 sets the divisor m − 1 to 1 where no rating is missing, so that 35 units × 3 raters become 210 pairable ratings.
        Dictionary<string, string> irr = ReferenceData.Rows("evaluators", "irr_kripp_alpha.csv").Single(row => row["dataset"] == "guilford" && row["method"] == "interval");
        AlphaEstimate alpha = Alpha(RatingData.Read("guilford_3x35.csv"), AlphaMetric.Interval);

        Assert.That(alpha.PairableRatings, Is.EqualTo(105));
        Assert.That(RatingData.Number(irr["nmatch"]), Is.EqualTo(210));
        Assert.That(Math.Abs(alpha.Value!.Value - RatingData.Number(irr["alpha"])), Is.GreaterThan(0.003));
    }

    [TestCase("nominal", "identity")]
    [TestCase("interval", "quadratic")]
    [TestCase("ratio", "ratio")]
    public void A_metric_and_the_weights_of_the_same_shape_give_the_same_alpha_and_error(string metric, string weights)
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.KrippendorffC);
        AgreementWeights shape = AgreementWeights.All.Single(named => named.Name == weights);
        AgreementEstimate weighted = AgreementMeasure.Of(table, AgreementCoefficient.Krippendorff, new AgreementOptions { Weights = shape });
        AlphaEstimate alpha = KrippendorffAlpha.Of(table, Metrics[metric]);

        Assert.That(alpha.Value, Is.EqualTo(weighted.Value!.Value).Within(1e-14));
        Assert.That(alpha.StandardError, Is.EqualTo(weighted.StandardError!.Value).Within(1e-14));
        Assert.That(alpha.Interval!.Lower, Is.EqualTo(weighted.Interval!.Lower).Within(1e-13));
    }

    [Test]
    public void The_ordinal_metric_and_the_ordinal_weights_are_two_different_things()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.KrippendorffC);
        AgreementOptions gwet = new() { Weights = AgreementWeights.Ordinal };

        Assert.That(KrippendorffAlpha.Of(table, AlphaMetric.Ordinal).Value, Is.EqualTo(0.8154).Within(0.00005));
        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Krippendorff, gwet).Value, Is.EqualTo(0.8336).Within(0.00005));
    }

    [Test]
    public void Zeros_are_equal_under_the_ratio_metric()
    {
        AlphaEstimate alpha = Alpha(new double?[,] { { 0, 0 }, { 2, 2 }, { 0, 1 }, { 3, 3 } }, AlphaMetric.Ratio);
        Assert.That(alpha.Value, Is.InRange(0.3, 0.99));
    }

    [Test]
    public void A_custom_metric_is_used_as_given()
    {
        AlphaMetric interval = AlphaMetric.Custom("mine", (a, b) => (a - b) * (a - b));
        Assert.That(
            Alpha(RatingData.KrippendorffC, interval).Value,
            Is.EqualTo(Alpha(RatingData.KrippendorffC, AlphaMetric.Interval).Value!.Value).Within(1e-14));
    }

    [Test]
    public void A_metric_that_gives_no_distance_is_refused()
    {
        Assert.That(() => Alpha(RatingData.KrippendorffC, AlphaMetric.Custom("bad", (_, _) => double.NaN)), Throws.ArgumentException);
        Assert.That(() => Alpha(new double?[,] { { -1, 1 } }, AlphaMetric.Ratio), Throws.ArgumentException);
    }

    [Test]
    public void Perfect_agreement_on_several_categories_is_1_without_error()
    {
        AlphaEstimate alpha = Alpha(new double?[,] { { 0.1, 0.1, 0.1 }, { 0.3, 0.3, 0.3 } }, AlphaMetric.Interval);
        Assert.That(alpha, Has.Property("Value").EqualTo(1.0).And.Property("StandardError").EqualTo(0.0).Within(1e-15).And.Property("Abstention").Null);
    }

    [Test]
    public void One_category_or_no_pair_or_one_unit_abstains_with_a_reason()
    {
        Assert.That(Alpha(new double?[,] { { 3, 3 }, { 3, 3 } }, AlphaMetric.Nominal), Has.Property("Value").Null.And.Property("Abstention").EqualTo(AgreementTexts.NoVariation));
        Assert.That(Alpha(new double?[,] { { 3 }, { 4 } }, AlphaMetric.Nominal), Has.Property("Value").Null.And.Property("Abstention").EqualTo(AgreementTexts.NoPairs));
        Assert.That(Alpha(new double?[,] { { 3, 4 }, { 4, null } }, AlphaMetric.Nominal), Has.Property("Interval").Null.And.Property("Abstention").EqualTo(AgreementTexts.OneUnit));
    }

    [Test]
    public void A_bootstrap_is_the_same_for_the_same_seed_and_narrower_for_more_units()
    {
        RatingMatrix small = RatingMatrix.FromNumbers(RatingData.KrippendorffC);
        RatingMatrix large = RatingMatrix.FromNumbers(Repeated(RatingData.KrippendorffC, 16));
        AlphaEstimate one = KrippendorffAlpha.Bootstrap(small, AlphaMetric.Ordinal, seed: 7, draws: 400);
        AlphaEstimate many = KrippendorffAlpha.Bootstrap(large, AlphaMetric.Ordinal, seed: 7, draws: 400);

        Assert.That(KrippendorffAlpha.Bootstrap(small, AlphaMetric.Ordinal, seed: 7, draws: 400), Is.EqualTo(one));
        Assert.That(many.StandardError / one.StandardError, Is.EqualTo(0.25).Within(0.08));
        Assert.That(one.StandardError, Is.EqualTo(KrippendorffAlpha.Of(small, AlphaMetric.Ordinal).StandardError!.Value).Within(0.05));
    }

    [Test]
    public void A_bootstrap_whose_draws_hardly_vary_gives_no_interval()
    {
        double?[,] ratings = Repeated(new double?[,] { { 1, 1 } }, 30);
        ratings[0, 1] = 2;
        AlphaEstimate alpha = KrippendorffAlpha.Bootstrap(RatingMatrix.FromNumbers(ratings), AlphaMetric.Nominal, seed: 1, draws: 200);
        Assert.That(alpha, Has.Property("Interval").Null.And.Property("Abstention").EqualTo(AgreementTexts.FewDraws));
    }

    [Test]
    public void A_distribution_table_gives_the_same_as_the_ratings_it_counts()
    {
        RatingCounts counts = RatingCounts.Of(new[,] { { 2, 1 }, { 0, 3 }, { 1, 0 } }, RatingCategories.OfNumbers(1, 2));
        AlphaEstimate expected = Alpha(new double?[,] { { 1, 1, 2 }, { 2, 2, 2 }, { null, 1, null } }, AlphaMetric.Nominal);
        Assert.That(KrippendorffAlpha.Of(counts, AlphaMetric.Nominal), Is.EqualTo(expected));
    }

    private static AlphaEstimate Alpha(double?[,] ratings, AlphaMetric metric) => KrippendorffAlpha.Of(RatingMatrix.FromNumbers(ratings), metric);

    private static double?[,] Repeated(double?[,] table, int times)
    {
        double?[,] repeated = new double?[table.GetLength(0) * times, table.GetLength(1)];
        for (int cell = 0; cell < repeated.Length; cell++)
            repeated[cell / table.GetLength(1), cell % table.GetLength(1)] = table[cell / table.GetLength(1) % table.GetLength(0), cell % table.GetLength(1)];
        return repeated;
    }
}
