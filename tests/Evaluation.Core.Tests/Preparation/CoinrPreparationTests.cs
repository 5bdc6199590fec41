using Evaluation.Preparation.Normalisations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Preparation;

/// <summary>The answers e (outliers), f (the pipeline) and i (imputation) of COINr 1.1.14 for the ASEM index, every value to 1e-9 of its size.</summary>
public sealed class CoinrPreparationTests
{
    [TestCase("e_treat_raw_default", false)]
    [TestCase("e_treat_raw_combined", true)]
    public void Outliers_treated_by_winsorising_then_logarithms(string file, bool combined)
    {
        PreparedTable ours = PreparationPlan.Of(new TreatOutliers(Combined: combined)).Apply(AsemData.Table());

        AsemData.Compare(ours.Table, file + ".csv");
        CompareTreatments(ours.Steps[0], file + "_details.csv");
    }

    [Test]
    public void The_cells_that_a_treatment_changed_are_those_that_COINr_lists()
    {
        StepRecord step = PreparationPlan.Of(new TreatOutliers()).Apply(AsemData.Table()).Steps[0];

        Assert.That(step.Changes.Select(Mark), Is.EquivalentTo(Marks("e_treat_raw_default_points.csv")));
    }

    [Test]
    public void Winsorising_without_a_limit()
    {
        PreparedTable ours = PreparationPlan.Of(new TreatOutliers(MostWinsorised: null, ThenLog: false)).Apply(AsemData.Table());

        AsemData.Compare(ours.Table, "e_winsorise_only_nolimit.csv");
        foreach (Dictionary<string, string> row in AsemData.Rows("e_winsorise_only_nolimit_counts.csv"))
            Assert.That(ours.Steps[0].Treatments.Single(found => found.Indicator == row["iCode"]).Winsorised, Is.EqualTo(int.Parse(row["nwin"])), row["iCode"]);
    }

    [Test]
    public void Skewness_and_kurtosis_of_every_indicator()
    {
        NumberTable table = AsemData.Table();
        foreach (Dictionary<string, string> row in AsemData.Rows("g_skew_kurt_raw.csv"))
        {
            var shape = Shape.Of(table.Subjects.Select(subject => table[subject.Name, row["iCode"]]).OfType<double>().ToArray());
            Assert.That(shape.Skewness, Is.EqualTo(AsemData.Number(row["skew"])).Within(1e-9), row["iCode"]);
            Assert.That(shape.Kurtosis, Is.EqualTo(AsemData.Number(row["kurt"])).Within(1e-9), row["iCode"]);
        }
    }

    [Test]
    public void The_pipeline_step_by_step()
    {
        PreparedTable all = Pipeline(normalise: true).Apply(AsemData.Table(group: "EurAsia_group", divisors: true));

        string[] files =
        [
            "f_pipeline_1_denominated.csv", "f_pipeline_2_imputed_groupmean.csv", "f_pipeline_3_screened.csv", "f_pipeline_4_treated.csv", "f_pipeline_5_normalised.csv",
        ];
        for (int steps = 1; steps <= files.Length; steps++)
        {
            var plan = new PreparationPlan(Pipeline(normalise: true).Steps.Take(steps).ToValueList());
            AsemData.Compare(plan.Apply(AsemData.Table(group: "EurAsia_group", divisors: true)).Table, files[steps - 1]);
        }

        CompareTreatments(all.Steps[3], "f_pipeline_4_treat_details.csv");
        Assert.That(all.Steps[3].Changes.Select(Mark), Is.EquivalentTo(Marks("f_pipeline_4_treated_points.csv")));
        CompareScreening(all.Steps[2]);
    }

    [TestCase("eq", "asem_imeta.csv", true)]
    [TestCase("uneq", "in_imeta_unequal_weights.csv", true)]
    [TestCase("eq", "asem_imeta.csv", false)]
    [TestCase("uneq", "in_imeta_unequal_weights.csv", false)]
    public void The_pipeline_ends_in_scores_and_ranks_whether_it_normalises_or_the_scheme_does(string weights, string meta, bool normalise)
    {
        Scheme scheme = AsemData.Scheme(meta, row => normalise ? new DirectPoints() : new MinMax(LowerIsBetter: row["Direction"] == "-1"));
        NumberTable table = NumberTable.Of(AsemData.Observations(scheme, "asem_idata.csv", "EurAsia_group"));
        foreach (string code in new[] { "Area", "Energy", "GDP", "Population" })
            table = table.WithDivisor(code, AsemData.Rows("asem_idata.csv").Where(row => AsemData.Number(row[code]) is not null).ToDictionary(row => row["uCode"], row => AsemData.Number(row[code])!.Value));
        PreparationPlan plan = Pipeline(normalise: false);
        if (normalise)
            plan = new PreparationPlan([.. plan.Steps, .. Directed()]);
        RoundResult result = Scorer.For(scheme).Score(plan.Apply(table).ToObservations().OrThrow());

        foreach (Dictionary<string, string> row in AsemData.Rows($"f_pipeline_6_aggregated_{weights}_scores.csv"))
        {
            Scorecard card = result.Find(row["uCode"])!.Card;
            foreach ((string code, string text) in row.Where(cell => cell.Key != "uCode"))
            {
                decimal score = (code == "Index" ? card.ExactScore : card[code].Score)!.Value;
                Assert.That((double)score, Is.EqualTo(AsemData.Number(text)).Within(1e-9 * Math.Max(1e-3, (double)Math.Abs(score))), $"{row["uCode"]} {code}");
            }
        }

        foreach (Dictionary<string, string> row in AsemData.Rows($"f_pipeline_6_aggregated_{weights}_ranks.csv"))
            Assert.That(result.Find(row["uCode"])!.Rank, Is.EqualTo(decimal.Parse(row["Index"])), row["uCode"]);
    }

    [TestCase("mean", false, "i_impute_mean.csv")]
    [TestCase("median", false, "i_impute_median.csv")]
    [TestCase("mean", true, "i_impute_mean_grp.csv")]
    [TestCase("median", true, "i_impute_median_grp.csv")]
    public void Missing_numbers_filled_in_by_column_or_group(string centre, bool withinGroup, string file)
    {
        PreparationStep step = centre == "mean" ? new ImputeMean(withinGroup) : new ImputeMedian(withinGroup);

        PreparedTable ours = PreparationPlan.Of(step).Apply(AsemData.Table(group: "EurAsia_group"));

        AsemData.Compare(ours.Table, file);
        Assert.That(ours.Steps[0].Changes.All(change => change.Before is null && change.After is not null), Is.True);
    }

    [Test]
    public void Missing_numbers_filled_in_from_siblings() =>
        AsemData.Compare(PreparationPlan.Of(new ImputeFromSiblings()).Apply(AsemData.Table()).Table, "i_impute_rowmean_within_pillar_normfirst.csv");

    [TestCase("2018")]
    [TestCase("2017")]
    [TestCase("2016")]
    [TestCase("2015")]
    [TestCase("2014")]
    public void Missing_numbers_filled_in_from_earlier_years(string year)
    {
        EarlierRound[] earlier =
        [
            .. new[] { "2017", "2016", "2015", "2014" }.Where(other => string.CompareOrdinal(other, year) < 0)
                .Select(other => new EarlierRound(other, AsemData.Table("asem_idata_panel.csv", only: row => row["Time"] == other))),
        ];
        PreparedTable ours = PreparationPlan.Of(new ImputeFromEarlier(earlier.ToValueList())).Apply(AsemData.Table("asem_idata_panel.csv", only: row => row["Time"] == year));

        AsemData.Compare(ours.Table, "i_impute_panel_latest.csv", row => row["Time"] == year);
    }

    [TestCase("a_minmax0_100_normalised.csv", typeof(MinMaxScale), 0, 100)]
    [TestCase("b_minmax1_100_normalised.csv", typeof(MinMaxScale), 1, 100)]
    [TestCase("c_zscore_normalised.csv", typeof(StandardScores), 0, 1)]
    public void Numbers_normalised_by_distance(string file, Type kind, double first, double second) =>
        AsemData.Compare(Normalised((Normalisation)Activator.CreateInstance(kind, first, second)!), file);

    [TestCase("c2_rank_normalised.csv", RankKind.Rank)]
    [TestCase("c2_prank_normalised.csv", RankKind.Percentile)]
    [TestCase("d_borda_normalised.csv", RankKind.Borda)]
    public void Numbers_normalised_by_rank(string file, RankKind kind) => AsemData.Compare(Normalised(new RankScale(kind)), file);

    [Test]
    public void Numbers_normalised_by_distance_to_the_best() => AsemData.Compare(Normalised(new DistanceScale()), "c2_dist2max_normalised.csv");

    [Test]
    public void Numbers_normalised_by_distance_to_a_target()
    {
        ValueList<TargetValue> targets = AsemData.Meta().Where(row => row["Level"] == "1")
            .Select(row => new TargetValue(row["iCode"], AsemData.Number(row["Target"])!.Value)).ToValueList();

        AsemData.Compare(Normalised(new TargetScale(targets)), "c2_dist2targ_imeta_normalised.csv");
    }

    private static NumberTable Normalised(Normalisation method) => PreparationPlan.Of(new Normalise(method)).Apply(AsemData.Table()).Table;

    private static PreparationPlan Pipeline(bool normalise)
    {
        ValueList<Divisor> divisors = AsemData.Meta().Where(row => row["Level"] == "1" && row["Denominator"] is not ("" or "NA"))
            .Select(row => new Divisor(row["iCode"], row["Denominator"])).ToValueList();
        PreparationStep[] steps = [new Denominate(divisors), new ImputeMean(WithinGroup: true), new Screen(ShareOfData: 0.9, ShareOfNonZeros: 0.05), new TreatOutliers()];
        return PreparationPlan.Of(normalise ? [.. steps, new Normalise(new MinMaxScale())] : steps);
    }

    /// <summary>A leaf with direct points knows no direction, so the goalposts of the treated data say which end is better.</summary>
    private static IEnumerable<PreparationStep> Directed()
    {
        NumberTable treated = Pipeline(normalise: false).Apply(AsemData.Table(group: "EurAsia_group", divisors: true)).Table;
        yield return new Normalise(new GoalpostScale(AsemData.Indicators().Select(column => Post(treated, column)).ToValueList()));
    }

    private static Goalpost Post(NumberTable table, NumberColumn column)
    {
        double[] numbers = [.. table.Subjects.Select(subject => table[subject.Name, column.Code]!.Value)];
        return column.LowerIsBetter ? new Goalpost(column.Code, numbers.Max(), numbers.Min()) : new Goalpost(column.Code, numbers.Min(), numbers.Max());
    }

    private static (string Subject, string Indicator, string Mark) Mark(CellChange change) =>
        (change.Subject, change.Indicator, change.After < change.Before ? "winhi" : "winlo");

    private static IEnumerable<(string Subject, string Indicator, string Mark)> Marks(string file) => AsemData.Rows(file)
        .SelectMany(row => row.Where(cell => cell.Key != "uCode" && cell.Value is not ("" or "NA")).Select(cell => (row["uCode"], cell.Key, cell.Value)));

    private static void CompareTreatments(StepRecord step, string file)
    {
        foreach (Dictionary<string, string> row in AsemData.Rows(file))
        {
            OutlierTreatment ours = step.Treatments.Single(found => found.Indicator == row["iCode"]);
            Assert.That(ours.Before.Skewness, Is.EqualTo(AsemData.Number(row["check_SkewKurt0.Skew"])).Within(1e-9), row["iCode"]);
            Assert.That(ours.Before.Kurtosis, Is.EqualTo(AsemData.Number(row["check_SkewKurt0.Kurt"])).Within(1e-9), row["iCode"]);
            Assert.That(ours.AfterWinsorising is null, Is.EqualTo(row["check_SkewKurt0.Pass"] == "TRUE"), row["iCode"]);
            if (ours.AfterWinsorising is not { } after)
                continue;
            Assert.That(ours.Winsorised, Is.EqualTo(int.Parse(row["winsorise.nwin"])), row["iCode"]);
            Assert.That(after.Skewness, Is.EqualTo(AsemData.Number(row["check_SkewKurt1.Skew"])).Within(1e-9), row["iCode"]);
            Assert.That(after.Kurtosis, Is.EqualTo(AsemData.Number(row["check_SkewKurt1.Kurt"])).Within(1e-9), row["iCode"]);
        }

        Assert.That(step.Treatments, Has.Count.EqualTo(49));
    }

    private static void CompareScreening(StepRecord step)
    {
        foreach (Dictionary<string, string> row in AsemData.Rows("f_pipeline_3_screen_summary.csv"))
        {
            ScreenedSubject ours = step.Screened.Single(found => found.Subject == row["uCode"]);
            Assert.That((ours.Missing, ours.Zeros), Is.EqualTo((int.Parse(row["N_missing"]), int.Parse(row["N_zero"]))), row["uCode"]);
            Assert.That(ours.ShareOfData, Is.EqualTo(AsemData.Number(row["Dat_Avail"])).Within(1e-12), row["uCode"]);
            Assert.That(ours.ShareOfNonZeros, Is.EqualTo(AsemData.Number(row["Non_Zero"])).Within(1e-12), row["uCode"]);
            Assert.That(ours.IsKept, Is.EqualTo(row["Included"] == "TRUE"), row["uCode"]);
        }
    }
}
