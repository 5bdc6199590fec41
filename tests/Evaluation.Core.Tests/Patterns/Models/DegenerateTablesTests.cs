using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>Tables from which little or nothing can be learnt give a score or a reason, never NaN and never an exception.</summary>
public sealed class DegenerateTablesTests
{
    private static readonly Dictionary<string, FeatureTable> Tables = new()
    {
        ["nothing"] = ModelTables.Of(new double?[0, 0]),
        ["no rows"] = ModelTables.Of(new double?[0, 3]),
        ["no features"] = ModelTables.Of(new double?[20, 0]),
        ["one row"] = ModelTables.Of(1, 4, (_, feature) => feature),
        ["three rows"] = ModelTables.Of(3, 4, (row, feature) => row * feature),
        ["all equal"] = ModelTables.Of(30, 4, (_, _) => 7),
        ["all missing"] = ModelTables.Of(30, 4, (_, _) => null),
        ["one feature"] = ModelTables.Of(30, 1, (row, _) => row % 7),
        ["one value differs"] = ModelTables.Of(30, 3, (row, feature) => row == 4 && feature == 1 ? 1 : 0),
        ["huge"] = ModelTables.Of(30, 3, (row, feature) => (row % 2 == 0 ? 1e308 : -1e308) * ((feature + row) / 33.0)),
        ["one huge"] = ModelTables.Of(30, 3, (row, feature) => row == 5 ? 1e308 : row + feature),
        ["tiny"] = ModelTables.Of(30, 3, (row, feature) => row * feature * double.Epsilon),
        ["duplicated columns"] = ModelTables.Of(30, 5, (row, _) => row * row % 17),
        ["rank two"] = ModelTables.Of(40, 6, (row, feature) => (row % 7 * (feature + 1)) + (row % 5 * (feature - 3))),
        ["few rows, many features"] = ModelTables.Of(12, 40, (row, feature) => ((row * 31) + (feature * feature * 7)) % 23),
        ["holes"] = ModelTables.Of(40, 5, (row, feature) => (row + feature) % 3 == 0 ? null : (row * 13 % 11) + feature),
        ["one full row"] = ModelTables.Of(40, 5, (row, feature) => row == 0 ? feature : null),
    };

    private static IEnumerable<string> Models => ModelTables.Models.Keys;

    private static IEnumerable<object[]> Cases => Tables.Keys.SelectMany(table => ModelTables.Models.Keys.Select(model => new object[] { table, model }));

    [TestCaseSource(nameof(Cases))]
    public void Each_row_gets_a_score_or_a_reason(string table, string model)
    {
        AnomalyModel fitted = ModelTables.Models[model](Tables[table]);
        ValueList<IndexValue> scores = fitted.Score(Tables[table]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(scores, Has.Count.EqualTo(Tables[table].Rows.Count));
            Assert.That(scores, Has.All.Matches<IndexValue>(score => score!.HasValue ? double.IsFinite(score.Value.Value) : score.Reason.Chinese.Length > 0));
            for (int row = 0; row < scores.Count; row++)
                Assert.That(fitted.Contributions(Tables[table], row), Has.All.Matches<double>(double.IsFinite));
        }
    }

    [TestCase("one row")]
    [TestCase("all equal")]
    [TestCase("all missing")]
    [TestCase("one full row")]
    public void Where_nothing_can_be_compared_nobody_is_ordinary(string table)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (Func<FeatureTable, AnomalyModel> fit in ModelTables.Models.Values)
                Assert.That(fit(Tables[table]).Score(Tables[table]), Has.All.Matches<IndexValue>(score => !score!.HasValue));
        }
    }

    [TestCaseSource(nameof(Models))]
    public void A_row_with_too_few_features_abstains(string model)
    {
        FeatureTable table = ModelTables.Of(40, 4, (row, feature) => row == 3 && feature > 0 ? null : row * (feature + 2) % 19);

        ValueList<IndexValue> scores = ModelTables.Models[model](table).Score(table);

        Assert.That(scores[3].Reason!.English, Is.EqualTo("The row has 1 of 4 features; fewer than half say too little."));
        Assert.That(scores.Count(score => score.HasValue), Is.EqualTo(39));
    }

    [Test]
    public void What_does_not_vary_is_named()
    {
        FeatureTable table = ModelTables.Of(20, 3, (row, feature) => feature == 0 ? 4 : feature == 1 ? null : row);

        FeaturePreparation preparation = FeaturePreparation.Learn(table);

        Assert.That(preparation.Dropped, Is.EqualTo(new[] { new DroppedFeature("f00", ModelTexts.Constant), new DroppedFeature("f01", ModelTexts.NoValues) }));
        Assert.That(preparation.Features.Select(feature => feature.Name), Is.EqualTo(new[] { "f02" }));
    }

    /// <summary>Fifteen of twenty values are the same, so the median deviation is 0, and the standard deviation takes its place.</summary>
    [Test]
    public void A_feature_that_is_mostly_the_same_is_measured_by_its_standard_deviation()
    {
        FeatureTable table = ModelTables.Of(20, 1, (row, _) => row < 15 ? 0 : 4);

        PreparedFeature feature = FeaturePreparation.Learn(table).Features[0];

        Assert.That(feature.Scale, Is.EqualTo(FeatureScale.StandardDeviation));
        Assert.That(feature.Spread, Is.EqualTo(Math.Sqrt(((15 * 1) + (5 * 9)) / 19.0)).Within(1e-12));
    }

    [Test]
    public void Features_that_move_in_one_direction_only_have_no_residual() =>
        Assert.That(PrincipalResidual.Fit(Tables["duplicated columns"]).Reason, Is.EqualTo(ModelTexts.LowRank));

    [Test]
    public void No_more_directions_are_taken_out_than_there_are()
    {
        var model = PrincipalResidual.Fit(Tables["rank two"], rank: 5);

        Assert.That((model.NumericalRank, model.Rank), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Wrong_tables_are_refused()
    {
        Assert.That(() => FeatureTable.FromValues(["a"], ["x", "x"], new double?[1, 2]), Throws.ArgumentException.With.Message.StartsWith("Two features have the name 'x'."));
        Assert.That(() => FeatureTable.FromValues(["a"], ["x"], new double?[,] { { double.PositiveInfinity } }), Throws.ArgumentException);
        Assert.That(() => FeatureTable.FromValues(["a", "b"], ["x"], new double?[1, 1]), Throws.ArgumentException);
        Assert.That(FeatureTable.FromValues(["a"], ["x"], new double?[,] { { double.NaN } })[0, 0], Is.Null);
    }
}
