using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>What holds for every unsupervised model.</summary>
public sealed class AnomalyModelTests
{
    private const int Rows = 300;
    private const int Features = 6;

    private static IEnumerable<string> Names => ModelTables.Models.Keys;

    private static double[] Scores(string name, FeatureTable table) => ModelTables.Models[name](table).Score(table).Values();

    /// <summary>Not the residual: an oddity as large as this becomes a main direction itself, which is what it cannot see.</summary>
    private static IEnumerable<string> NamesOfThoseThatSeeDistance => Names.Where(name => name != "residual");

    [TestCaseSource(nameof(NamesOfThoseThatSeeDistance))]
    public void The_odd_row_has_the_highest_score_and_its_features_the_largest_parts(string name)
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        AnomalyModel model = ModelTables.Models[name](table);

        double[] scores = model.Score(table).Values();
        ValueList<double> contributions = model.Contributions(table, Rows - 1);

        Assert.That(Array.IndexOf(scores, scores.Max()), Is.EqualTo(Rows - 1));
        Assert.That(Enumerable.Range(0, Features).OrderByDescending(feature => contributions[feature]).Take(2), Is.EquivalentTo(new[] { 0, 1 }));
    }

    [TestCaseSource(nameof(Names))]
    public void The_order_of_rows_changes_nothing(string name)
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        int[] order = [.. Enumerable.Range(0, Rows)];
        new RandomStream(9, 0).Shuffle<int>(order);

        double[] straight = Scores(name, table);
        double[] shuffled = Scores(name, table.WithRows(order));

        // Sums of means are taken in the order of rows, and ML.NET reckons in single precision.
        Assert.That(shuffled, Is.EqualTo(order.Select(row => straight[row])).Within(name == "residual" ? 1e-4 : 1e-9));
    }

    [TestCaseSource(nameof(Names))]
    public void The_order_of_columns_changes_nothing(string name)
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        int[] order = [4, 2, 5, 0, 3, 1];
        double?[,] values = new double?[Rows, Features];
        for (int cell = 0; cell < values.Length; cell++)
            values[cell / Features, cell % Features] = table[cell / Features, order[cell % Features]];
        var moved = FeatureTable.FromValues(table.Rows, order.Select(feature => table.Features[feature]), values);

        Assert.That(Scores(name, moved), Is.EqualTo(Scores(name, table)));
    }

    [TestCaseSource(nameof(Names))]
    public void Units_change_nothing(string name)
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        FeatureTable other = ModelTables.Of(Rows, Features, (row, feature) => (table[row, feature] * (feature + 3)) - (100 * feature));

        Assert.That(Scores(name, other), Is.EqualTo(Scores(name, table)).Within(name == "residual" ? 1e-4 : 1e-9));
    }

    [TestCaseSource(nameof(Names))]
    public void The_same_rows_get_the_same_scores_again(string name)
    {
        double[] first = Scores(name, ModelTables.Normal(Rows, Features));

        Assert.That(Scores(name, ModelTables.Normal(Rows, Features)), Is.EqualTo(first));
    }

    [Test]
    public void The_number_of_threads_changes_nothing()
    {
        FeatureTable table = ModelTables.Normal(600, Features);
        PreparedTable prepared = FeaturePreparation.Learn(table).Apply(table);

        double[][] scores = [.. new[] { 1, 2, 16 }.Select(threads =>
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
            IsolationForest forest = IsolationForest.Fit(prepared, new IsolationForestOptions(), parallel);
            return forest.Score(prepared, parallel).Values().Concat(EnsembleScore.Fit(prepared, 4, parallel).Score(prepared, parallel).Values()).ToArray();
        })];

        Assert.That(scores[1], Is.EqualTo(scores[0]));
        Assert.That(scores[2], Is.EqualTo(scores[0]));
    }

    [Test]
    public void The_seed_decides_the_forest()
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);

        double[][] scores = [.. new[] { 1L, 2L }.Select(seed => IsolationForest.Fit(table, new IsolationForestOptions { Seed = seed }).Score(table).Values())];

        Assert.That(scores[0], Is.Not.EqualTo(scores[1]));
        Assert.That(scores[0], Is.EqualTo(scores[1]).Within(0.06));
    }

    [Test]
    public void Contributions_of_the_forest_add_up_to_its_score()
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        var forest = IsolationForest.Fit(table);
        double[] scores = forest.Score(table).Values();

        using (Assert.EnterMultipleScope())
        {
            for (int row = 0; row < Rows; row += 37)
                Assert.That(forest.Contributions(table, row).Sum(), Is.EqualTo(1 + Math.Log2(scores[row])).Within(1e-9));
        }
    }

    [Test]
    public void The_joined_score_of_a_peer_is_the_same_from_its_members_and_anew()
    {
        FeatureTable table = ModelTables.Normal(Rows, Features);
        PreparedTable prepared = FeaturePreparation.Learn(table).Apply(table);
        var joined = EnsembleScore.Fit(table);

        Assert.That(joined.PeerScores(prepared), Is.EqualTo(joined.Score(table)));
    }

    [Test]
    public void A_forest_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => IsolationForest.Fit(ModelTables.Normal(Rows, Features), cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
