using System.Globalization;
using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>The models on labelled sets, beside what scikit-learn's and other anchors gave on the same sets.</summary>
public sealed class ModelReferenceTests
{
    private static readonly string[] Sets = ["14_glass", "15_Hepatitis", "18_Ionosphere", "21_Lymphography", "39_vertebral", "42_WBC", "45_wine", "46_WPBC"];

    private static double Auc(Dictionary<string, string>[] rows, Func<PreparedTable, AnomalyModel> fit)
    {
        string[] features = [.. rows[0].Keys.Except(["id", "label", "kind"])];
        FeatureTable values = ModelTables.Of(rows.Length, features.Length, (row, feature) => PatternData.Number(rows[row][features[feature]]));
        PreparedTable table = FeaturePreparation.Learn(values).Apply(values);
        return RankingQuality.Of(
            [.. fit(table).Score(table, new ParallelOptions()).Select(score => score.Value)], [.. rows.Select(row => (bool?)(row["label"] == "1"))])!.Auc;
    }

    private static double Figure(string set, string method) => double.Parse(
        ReferenceData.Rows("patterns", "bench_sklearn.csv").Single(row => row["dataset"] == set)[method], CultureInfo.InvariantCulture);

    [Test]
    public void The_joined_models_are_no_worse_than_the_best_single_anchor()
    {
        double best = ReferenceData.Rows("patterns", "bench_sklearn.csv")[0].Keys.Skip(1).Max(method => Sets.Average(set => Figure("adbench_" + set, method)));

        double ours = Sets.Average(set => Auc(ReferenceData.Rows("patterns", $"adbench_{set}.csv"), table => EnsembleScore.Fit(table, 1, new ParallelOptions())));

        Assert.That(ours, Is.GreaterThanOrEqualTo(best));
    }

    [Test]
    public void Top_robust_z_is_that_of_the_anchor()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (string set in Sets)
                Assert.That(Auc(ReferenceData.Rows("patterns", $"adbench_{set}.csv"), TopRobustZ.Fit), Is.EqualTo(Figure("adbench_" + set, "top3_rz")).Within(0.005), set);
        }
    }

    [Test]
    public void Planted_rater_profiles_are_found()
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("patterns", "synthetic_profile.csv");

        double forest = Enumerable.Range(1, 5).Average(seed => Auc(rows, table => IsolationForest.Fit(table, new IsolationForestOptions { Seed = seed }, new ParallelOptions())));
        double joined = Auc(rows, table => EnsembleScore.Fit(table, 1, new ParallelOptions()));

        Assert.That(forest, Is.EqualTo(Figure("profile", "iforest")).Within(0.005));
        Assert.That(joined, Is.GreaterThanOrEqualTo(0.99));
    }

    /// <summary>Published: 0.797 for boosted trees on thirteen indices of the same sheets. Each respondent is a group.</summary>
    [TestCase(SupervisedTrainer.FastTree)]
    [TestCase(SupervisedTrainer.LightGbm)]
    public void Failed_attention_checks_are_found_by_a_model_that_has_not_seen_them(SupervisedTrainer trainer)
    {
        bool?[] careless = [.. PatternData.Answers("bruhlmann_ref.csv").Select(row => (bool?)(row["label"] == "1"))];
        FeatureTable profile = BruehlmannProfile();

        SupervisedModel model = SupervisedModel.Fit(profile, careless, profile.Rows, new SupervisedOptions { Trainer = trainer }).OrThrow();

        Assert.That(model.HeldOut.Auc, Is.GreaterThanOrEqualTo(0.80));
    }

    private static FeatureTable BruehlmannProfile()
    {
        SheetMatrix raw = PatternData.Sheets("bruhlmann_bfi44_labelled.csv", "label");
        SheetMatrix keyed = PatternData.KeyedBigFive();
        SheetMatrix steps = PatternData.KeyedBigFive(less: 1);
        return FeatureTable.FromIndices(
            Enumerable.Range(1, raw.Sheets).Select(sheet => $"{sheet}"),
            [
                ("longest run", RunLengths.Longest(raw)),
                ("mean run", RunLengths.Mean(raw)),
                ("variability", WithinSheetVariability.Of(raw)),
                ("variability, first third", WithinSheetVariability.OfBlocks(raw, 3)[0]),
                ("variability, last third", WithinSheetVariability.OfBlocks(raw, 3)[2]),
                ("synonyms", PsychometricPairs.Synonyms(raw, 0.5)),
                ("antonyms", PsychometricPairs.Antonyms(raw, -0.4)),
                ("autocorrelation", Autocorrelation.Of(raw)),
                ("predictability", MarkovPredictability.Of(raw)),
                ("even-odd", EvenOddConsistency.Of(keyed, PatternData.BigFive)),
                ("reliability", PersonalReliability.Of(keyed, PatternData.BigFive, seed: 1)),
                ("person-total", PersonTotalCorrelation.Of(raw)),
                ("Ht", TransposedScalability.Of(raw)),
                ("Guttman", GuttmanErrors.Normed(steps, 4)),
                ("U3", VanDerFlierU3.Of(steps, 4)),
                ("halo", HaloSpread.Of(keyed, PatternData.BigFive)),
                ("distance", MahalanobisDistance.Shrunken(raw)),
            ]);
    }
}
