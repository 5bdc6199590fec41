using Evaluation.Diagnostics;
using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

public sealed class SupervisedModelTests
{
    [TestCase(SupervisedTrainer.FastTree)]
    [TestCase(SupervisedTrainer.LightGbm)]
    public void What_is_labelled_is_learnt(SupervisedTrainer trainer)
    {
        SupervisedModel model = LabelledRows.Learn(trainer);
        double[] probabilities = model.Probabilities(LabelledRows.Table).Values();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(model.HeldOut.Auc, Is.GreaterThan(0.95));
            Assert.That(probabilities, Has.All.InRange(double.Epsilon, 1 - 1e-9));
            Assert.That(probabilities.Where((_, row) => row % 5 == 0).Average(), Is.GreaterThan(0.7));
            Assert.That(probabilities.Where((_, row) => row % 5 != 0).Average(), Is.LessThan(0.1));
            Assert.That(model.HeldOutProbabilities.Average(), Is.EqualTo(0.2).Within(0.02));
        }
    }

    [TestCase(SupervisedTrainer.FastTree)]
    [TestCase(SupervisedTrainer.LightGbm)]
    public void Learning_again_gives_the_same_to_the_last_digit(SupervisedTrainer trainer)
    {
        (SupervisedModel first, SupervisedModel second) = (LabelledRows.Learn(trainer), LabelledRows.Learn(trainer));

        Assert.That(second.RawScores(LabelledRows.Table), Is.EqualTo(first.RawScores(LabelledRows.Table)));
        Assert.That(second.HeldOutScores, Is.EqualTo(first.HeldOutScores));
    }

    /// <summary>ML.NET fills one buffer again and again; rows that share it would all have the same reasons.</summary>
    [TestCase(SupervisedTrainer.FastTree)]
    [TestCase(SupervisedTrainer.LightGbm)]
    public void Each_row_has_reasons_of_its_own(SupervisedTrainer trainer)
    {
        SupervisedModel model = LabelledRows.Learn(trainer);

        ValueList<ValueList<double>> contributions = model.Contributions(LabelledRows.Table);
        int runs = model.Preparation.Features.Select(feature => feature.Name).ToList().IndexOf("runs");
        int variability = model.Preparation.Features.Select(feature => feature.Name).ToList().IndexOf("variability");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(contributions.Distinct().Count(), Is.GreaterThan(10));
            Assert.That(Enumerable.Range(0, 30).Average(i => contributions[10 * i][runs] - contributions[10 * i][variability]), Is.GreaterThan(0));
            Assert.That(Enumerable.Range(0, 30).Average(i => contributions[(10 * i) + 5][variability] - contributions[(10 * i) + 5][runs]), Is.GreaterThan(0));
        }
    }

    /// <summary>Labels follow the evaluator, and one feature gives the evaluator away: dealt row by row it would look perfect, and be worth nothing for a new evaluator.</summary>
    [Test]
    public void A_model_that_only_knows_its_evaluators_is_found_out()
    {
        var random = new RandomStream(4, 0);
        double[] marks = [.. Enumerable.Range(0, 30).Select(_ => random.NextNormal())];
        bool[] judged = [.. Enumerable.Range(0, 30).Select(_ => random.NextDouble() < 0.5)];
        FeatureTable table = ModelTables.Of(300, 2, (row, feature) => feature == 0 ? marks[row / 10] : random.NextNormal());
        bool?[] labels = [.. Enumerable.Range(0, 300).Select(row => (bool?)judged[row / 10])];
        string[] evaluators = [.. Enumerable.Range(0, 300).Select(row => $"e{row / 10}")];

        var options = new SupervisedOptions { Leaves = 16, RowsPerLeaf = 4, LearningRate = 0.2 };
        RankingQuality byEvaluator = SupervisedModel.Fit(table, labels, evaluators, options).OrThrow().HeldOut;
        RankingQuality byRow = SupervisedModel.Fit(table, labels, table.Rows, options).OrThrow().HeldOut;

        Assert.That(byRow.Auc, Is.GreaterThan(0.9));
        Assert.That(byEvaluator.Auc, Is.LessThan(0.75));
    }

    [Test]
    public void A_row_with_too_few_features_gets_a_reason()
    {
        SupervisedModel model = LabelledRows.Learn();
        var rows = FeatureTable.FromValues(["a", "b"], ["runs", "variability", "noise"], new double?[,] { { 5, null, null }, { 5, -1, null } });

        ValueList<IndexValue> probabilities = model.Probabilities(rows);

        Assert.That(probabilities[0].Reason!.English, Is.EqualTo("The row has 1 of 3 features; fewer than half say too little."));
        Assert.That(probabilities[1].Value, Is.GreaterThan(0.5));
        Assert.That(model.Contributions(rows)[0], Has.All.Zero);
    }

    [Test]
    public void Unlabelled_rows_are_not_learnt_from_and_get_a_probability()
    {
        bool?[] labels = [.. LabelledRows.Labels.Select((label, row) => row < 250 ? label : null)];

        SupervisedModel model = SupervisedModel.Fit(LabelledRows.Table, labels, LabelledRows.Groups).OrThrow();

        Assert.That(model.HeldOut.Positives + model.HeldOut.Negatives, Is.EqualTo(250));
        Assert.That(model.HeldOutProbabilities.Skip(250), Has.All.Null);
        Assert.That(model.Probabilities(LabelledRows.Table), Has.All.Matches<IndexValue>(value => value!.HasValue));
    }

    private static IEnumerable<TestCaseData> Unlearnable =>
    [
        new TestCaseData(LabelledRows.Table, new bool?[LabelledRows.Count], LabelledRows.Groups, new[] { "PAT921" }).SetArgDisplayNames("no labels"),
        new TestCaseData(LabelledRows.Table, LabelledRows.Labels.Select((_, row) => (bool?)(row < 9)).ToArray(), LabelledRows.Groups, new[] { "PAT921" }).SetArgDisplayNames("nine positive"),
        new TestCaseData(LabelledRows.Table, LabelledRows.Labels, Enumerable.Repeat("x", LabelledRows.Count).ToArray(), new[] { "PAT922" }).SetArgDisplayNames("one group"),
        new TestCaseData(ModelTables.Of(300, 2, (_, _) => 1), LabelledRows.Labels, LabelledRows.Groups, new[] { "PAT920", "PAT921" }).SetArgDisplayNames("nothing varies"),
    ];

    [TestCaseSource(nameof(Unlearnable))]
    public void What_cannot_be_learnt_is_told(FeatureTable table, bool?[] labels, string[] groups, string[] codes)
    {
        Checked<SupervisedModel> model = SupervisedModel.Fit(table, labels, groups);

        Assert.That(model.Value, Is.Null);
        Assert.That(model.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EquivalentTo(codes));
    }

    [Test]
    public void Labels_and_groups_must_be_as_many_as_rows() =>
        Assert.That(() => SupervisedModel.Fit(LabelledRows.Table, [true], ["x"]), Throws.ArgumentException);

    [Test]
    public void Huge_and_equal_features_do_no_harm()
    {
        FeatureTable table = ModelTables.Of(300, 3, (row, feature) => feature == 0 ? (row % 5 == 0 ? 1e308 : -1e308 + (row * 1e305)) : feature == 1 ? row : row % 2);

        SupervisedModel model = SupervisedModel.Fit(table, LabelledRows.Labels, LabelledRows.Groups).OrThrow();

        Assert.That(model.HeldOut.Auc, Is.EqualTo(1).Within(0.01));
    }
}
