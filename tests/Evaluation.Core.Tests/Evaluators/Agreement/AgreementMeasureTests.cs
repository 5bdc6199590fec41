using System.Globalization;

namespace Evaluation.Evaluators.Agreement;

public sealed class AgreementMeasureTests
{
    /// <summary>The reference rounds to five digits: half of the last one, and a little for its own rounding.</summary>
    private const double FiveDigits = 5.001e-6;

    private static readonly Dictionary<string, AgreementCoefficient> Coefficients = new()
    {
        ["percent"] = AgreementCoefficient.Percent,
        ["AC"] = AgreementCoefficient.Gwet,
        ["fleiss"] = AgreementCoefficient.Fleiss,
        ["kripp"] = AgreementCoefficient.Krippendorff,
        ["conger"] = AgreementCoefficient.Conger,
        ["bp"] = AgreementCoefficient.BrennanPrediger,
        ["pa.coeff.dist"] = AgreementCoefficient.Percent,
        ["gwet.ac1.dist"] = AgreementCoefficient.Gwet,
        ["fleiss.kappa.dist"] = AgreementCoefficient.Fleiss,
        ["krippen.alpha.dist"] = AgreementCoefficient.Krippendorff,
        ["bp.coeff.dist"] = AgreementCoefficient.BrennanPrediger,
        ["pa2.table"] = AgreementCoefficient.Percent,
        ["kappa2.table"] = AgreementCoefficient.Cohen,
        ["scott2.table"] = AgreementCoefficient.Fleiss,
        ["gwet.ac1.table"] = AgreementCoefficient.Gwet,
        ["bp2.table"] = AgreementCoefficient.BrennanPrediger,
        ["krippen2.table"] = AgreementCoefficient.Krippendorff,
    };

    [TestCase("cac.raw4raters")]
    [TestCase("cac.raw5obser")]
    [TestCase("shrout_fleiss")]
    [TestCase("guilford_3x35")]
    public void Six_coefficients_by_eight_weights_equal_irrCAC(string name)
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.Read(name + ".csv"));
        int compared = 0;
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "irrCAC_raw_coefficients.csv").Where(row => row["dataset"] == name && row["est"] != "NA"))
        {
            AgreementEstimate estimate = AgreementMeasure.Of(table, Coefficients[row["coef"]], Weighted(row["weights"]));
            Compare(estimate, row, "est", FiveDigits);
            Assert.That(estimate.Observed, Is.EqualTo(RatingData.Number(row["pa"])).Within(1e-12));
            compared++;
        }

        Assert.That(compared, Is.EqualTo(name == "cac.raw5obser" ? 42 : 48));
    }

    [Test]
    public void Ratio_weights_of_two_zeros_are_defined_where_irrCAC_has_none()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.Read("cac.raw5obser.csv"));
        AgreementEstimate estimate = AgreementMeasure.Of(table, AgreementCoefficient.Krippendorff, Weighted("ratio"));
        Assert.That(estimate.Value, Is.EqualTo(KrippendorffAlpha.Of(table, AlphaMetric.Ratio).Value!.Value).Within(1e-13));
    }

    [Test]
    public void A_distribution_table_equals_irrCAC()
    {
        RatingCounts table = Diagnoses(_ => true);
        foreach (Dictionary<string, string> row in DistributionRows().Where(row => row["fn"] != "krippen.alpha.dist"))
            Compare(AgreementMeasure.Of(table, Coefficients[row["fn"]], Weighted(row["weights"])), row, "coeff", 1e-12);
    }

    [Test]
    public void IrrCAC_halves_the_chance_term_of_alphas_error_in_distribution_tables_and_is_not_followed()
    {
        // irrCAC 1.0 has the factor 2 of that term for ratings by rater and loses it for distributions of the same ratings. The jackknife decides.
        Dictionary<string, string> irr = DistributionRows().Single(row => row["fn"] == "krippen.alpha.dist" && row["weights"] == "quadratic");
        AgreementEstimate alpha = AgreementMeasure.Of(Diagnoses(_ => true), AgreementCoefficient.Krippendorff, Weighted("quadratic"));
        double[] without = [.. Enumerable.Range(0, 15).Select(left =>
            AgreementMeasure.Of(Diagnoses(unit => unit != left), AgreementCoefficient.Krippendorff, Weighted("quadratic")).Value!.Value)];
        double jackknife = Math.Sqrt(without.Sum(value => Math.Pow(value - without.Average(), 2)) * 14 / 15);

        Assert.That(alpha.Value, Is.EqualTo(RatingData.Number(irr["coeff"])).Within(1e-12));
        Assert.That(alpha.StandardError!.Value / jackknife, Is.EqualTo(1).Within(0.1));
        Assert.That(RatingData.Number(irr["se"]) / jackknife, Is.LessThan(0.9));
    }

    [Test]
    public void A_two_way_table_equals_irrCAC()
    {
        ContingencyTable table = Abstractors();
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "irrCAC_table_coefficients.csv"))
            Compare(AgreementMeasure.Of(table, Coefficients[row["fn"]], Weighted(row["weights"])), row, "est", 1e-12);
    }

    [Test]
    public void Cohens_kappa_of_a_small_table_is_as_reckoned_by_hand()
    {
        // pa = 35/50, pe = (25·30 + 25·20)/2500 = .5, kappa = .4.
        ContingencyTable table = ContingencyTable.Of(new[,] { { 20, 5 }, { 10, 15 } }, RatingCategories.OfNames("yes", "no"));
        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Cohen).Value, Is.EqualTo(0.4).Within(1e-15));
    }

    [Test]
    public void With_two_raters_and_no_gaps_Congers_kappa_is_Cohens()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.KrippendorffB);
        AgreementEstimate conger = AgreementMeasure.Of(table, AgreementCoefficient.Conger);
        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Cohen) with { Coefficient = AgreementCoefficient.Conger }, Is.EqualTo(conger));
    }

    [Test]
    public void A_category_that_nobody_used_counts()
    {
        double?[,] ratings = { { 1, 1 }, { 2, 2 }, { 1, 2 } };
        AgreementEstimate two = AgreementMeasure.Of(RatingMatrix.FromNumbers(ratings), AgreementCoefficient.BrennanPrediger);
        AgreementEstimate four = AgreementMeasure.Of(RatingMatrix.FromNumbers(ratings, RatingCategories.OfNumbers(1, 2, 3, 4)), AgreementCoefficient.BrennanPrediger);

        Assert.That(two.Value, Is.EqualTo(1 / 3.0).Within(1e-15));
        Assert.That(four.Value, Is.EqualTo(5 / 9.0).Within(1e-15));
    }

    [Test]
    public void The_order_of_names_is_that_of_the_list_and_not_of_the_alphabet()
    {
        string?[,] ratings = { { "poor", "fair" }, { "good", "good" }, { "fair", "fair" }, { "fair", "good" } };
        AgreementEstimate right = AgreementMeasure.Of(RatingMatrix.FromNames(ratings, RatingCategories.OfNames("poor", "fair", "good")), AgreementCoefficient.Percent, Weighted("linear"));
        AgreementEstimate alphabetical = AgreementMeasure.Of(RatingMatrix.FromNames(ratings, RatingCategories.OfNames("fair", "good", "poor")), AgreementCoefficient.Percent, Weighted("linear"));

        Assert.That(right.Value, Is.EqualTo(3.0 / 4).Within(1e-15));
        Assert.That(alphabetical.Value, Is.EqualTo(2.5 / 4).Within(1e-15));
    }

    [Test]
    public void Rating_all_there_are_leaves_no_error()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.ShroutFleiss);
        AgreementEstimate half = AgreementMeasure.Of(table, AgreementCoefficient.Fleiss, new AgreementOptions { Population = 12 });
        AgreementEstimate endless = AgreementMeasure.Of(table, AgreementCoefficient.Fleiss);

        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Fleiss, new AgreementOptions { Population = 6 }).StandardError, Is.Zero);
        Assert.That(half.StandardError, Is.EqualTo(endless.StandardError!.Value * Math.Sqrt(0.5)).Within(1e-15));
    }

    [TestCaseSource(nameof(AllCoefficients))]
    public void Perfect_agreement_on_several_categories_is_1_without_error(AgreementCoefficient coefficient)
    {
        AgreementEstimate estimate = AgreementMeasure.Of(RatingMatrix.FromNumbers(new double?[,] { { 1, 1 }, { 2, 2 }, { 3, 3 } }), coefficient);
        Assert.That(estimate.Value, Is.EqualTo(1).Within(1e-15));
        Assert.That(estimate.StandardError, Is.EqualTo(0).Within(1e-15));
        Assert.That(estimate.Interval!.Upper, Is.EqualTo(1).Within(1e-15));
    }

    [TestCaseSource(nameof(AllCoefficients))]
    public void One_used_category_is_1_where_that_is_defined_and_else_abstains(AgreementCoefficient coefficient)
    {
        RatingMatrix table = RatingMatrix.FromNumbers(new double?[,] { { 1, 1 }, { 1, 1 } }, RatingCategories.OfNumbers(1, 2));
        AgreementEstimate estimate = AgreementMeasure.Of(table, coefficient);
        bool isDefined = coefficient is AgreementCoefficient.Percent or AgreementCoefficient.Gwet or AgreementCoefficient.BrennanPrediger;

        Assert.That(estimate.Value, isDefined ? Is.EqualTo(1.0) : Is.Null);
        Assert.That(estimate.Abstention, isDefined ? Is.Null : Is.EqualTo(AgreementTexts.NoVariation));
    }

    [TestCaseSource(nameof(AllCoefficients))]
    public void No_pair_abstains(AgreementCoefficient coefficient)
    {
        AgreementEstimate estimate = AgreementMeasure.Of(RatingMatrix.FromNumbers(new double?[,] { { 1, null }, { null, 2 } }), coefficient);
        Assert.That(estimate, Has.Property("Value").Null.And.Property("Abstention").EqualTo(AgreementTexts.NoPairs));
    }

    [Test]
    public void One_unit_has_a_value_but_no_error()
    {
        AgreementEstimate estimate = AgreementMeasure.Of(RatingMatrix.FromNumbers(new double?[,] { { 1, 2, 1 } }), AgreementCoefficient.Gwet);
        Assert.That(estimate.Value, Is.Not.Null);
        Assert.That(estimate, Has.Property("StandardError").Null.And.Property("Abstention").EqualTo(AgreementTexts.OneUnit));
    }

    [Test]
    public void One_category_in_the_list_abstains_but_for_the_percentage()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(new double?[,] { { 1, 1 }, { 1, 1 } });
        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Gwet).Abstention, Is.EqualTo(AgreementTexts.OneCategory));
        Assert.That(AgreementMeasure.Of(table, AgreementCoefficient.Percent).Value, Is.EqualTo(1));
    }

    [Test]
    public void What_does_not_suit_is_refused()
    {
        RatingMatrix three = RatingMatrix.FromNumbers(new double?[,] { { 1, 2, 3 } });
        RatingCounts counts = RatingCounts.Of(new[,] { { 1, 2 } }, RatingCategories.OfNumbers(1, 2));

        Assert.That(() => AgreementMeasure.Of(three, AgreementCoefficient.Cohen), Throws.ArgumentException);
        Assert.That(() => AgreementMeasure.Of(counts, AgreementCoefficient.Conger), Throws.ArgumentException);
        Assert.That(() => AgreementMeasure.Of(three, AgreementCoefficient.Fleiss, new AgreementOptions { Confidence = double.NaN }), Throws.ArgumentException);
        Assert.That(() => AgreementMeasure.Of(three, AgreementCoefficient.Fleiss, new AgreementOptions { Population = 0 }), Throws.ArgumentException);
        Assert.That(() => AgreementMeasure.Of(three, (AgreementCoefficient)99), Throws.ArgumentException);
        Assert.That(() => RatingMatrix.FromNumbers(new double?[,] { { 1, double.NaN } }), Throws.ArgumentException);
        Assert.That(() => RatingMatrix.FromNames(new[,] { { "<b>\u202E", "a" } }, RatingCategories.OfNames("a")), Throws.ArgumentException.With.Message.Contains(@"\u202e"));
        Assert.That(() => RatingCategories.OfNumbers(0, -0.0), Throws.ArgumentException);
    }

    [Test]
    public void The_agreement_of_two_raters_is_over_the_units_that_both_rated()
    {
        RatingMatrix table = RatingMatrix.FromNumbers(RatingData.KrippendorffC);
        PairwiseAgreement pairs = PairwiseAgreement.Of(table, AgreementCoefficient.Cohen);

        Assert.That(pairs[0, 1]!.Units, Is.EqualTo(9));
        Assert.That(pairs[0, 1]!.Observed, Is.EqualTo(8 / 9.0).Within(1e-15));
        Assert.That(pairs[1, 0], Is.SameAs(pairs[0, 1]));
        Assert.That(pairs[2, 2], Is.Null);
        Assert.That(pairs.MeanOf(0), Is.EqualTo(new[] { 1, 2, 3 }.Average(other => pairs[0, other]!.Value!.Value)).Within(1e-15));
    }

    private static IEnumerable<AgreementCoefficient> AllCoefficients() => Enum.GetValues<AgreementCoefficient>();

    private static AgreementOptions Weighted(string name) => new()
    {
        Weights = AgreementWeights.All.Single(weights => weights.Name == (name == "unweighted" ? "identity" : name)),
    };

    private static Dictionary<string, string>[] DistributionRows() => ReferenceData.Rows("evaluators", "irrCAC_dist_coefficients.csv");

    private static RatingCounts Diagnoses(Func<int, bool> keeps)
    {
        double?[,] read = RatingData.Read("distrib.6raters.csv");
        int[] units = [.. Enumerable.Range(0, read.GetLength(0)).Where(keeps)];
        int[,] counts = new int[units.Length, 5];
        for (int cell = 0; cell < counts.Length; cell++)
            counts[cell / 5, cell % 5] = (int)read[units[cell / 5], cell % 5]!.Value;
        return RatingCounts.Of(counts, RatingCategories.OfNames("Depression", "Personality disorder", "Schizophrenia", "Neurosis", "Other"));
    }

    private static ContingencyTable Abstractors() =>
        ContingencyTable.Of(new[,] { { 13, 0, 0 }, { 0, 20, 7 }, { 0, 4, 56 } }, RatingCategories.OfNames("Ectopic", "AIU", "NIU"));

    private static void Compare(AgreementEstimate estimate, Dictionary<string, string> row, string column, double tolerance)
    {
        string what = $"{estimate.Coefficient} {estimate.Weights}";
        double[] ends = [.. row["ci"].Trim('(', ')').Split(',').Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
        Assert.That(estimate.Value, Is.EqualTo(RatingData.Number(row[column])).Within(tolerance), what);
        Assert.That(estimate.StandardError, Is.EqualTo(RatingData.Number(row["se"])).Within(tolerance), what);
        Assert.That(estimate.Interval!.Lower, Is.EqualTo(ends[0]).Within(0.00051), what);
        Assert.That(estimate.Interval.Upper, Is.EqualTo(ends[1]).Within(0.00051), what);
    }
}
