using Evaluation.Patterns.Indices;
using Evaluation.Statistics;
using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Patterns.Models;

/// <summary>Models against what can be reckoned by hand, or by another library.</summary>
public sealed class HandReckonedModelsTests
{
    /// <summary>0 to 10: median 5, median deviation 3, so that 10 is 5 / (1.4826 · 3) steps away.</summary>
    [Test]
    public void Top_robust_z_is_as_reckoned_by_hand()
    {
        FeatureTable table = ModelTables.Of(11, 1, (row, _) => row);

        double[] scores = TopRobustZ.Fit(table).Score(table).Values();

        Assert.That(scores[10], Is.EqualTo(5 / (1.4826 * 3)).Within(1e-12));
        Assert.That(scores[0], Is.EqualTo(scores[10]).Within(1e-12));
        Assert.That(scores[5], Is.Zero);
    }

    [Test]
    public void The_mean_is_that_of_the_three_largest_each_cut_at_ten()
    {
        FeatureTable table = ModelTables.Of(12, 4, (row, feature) => row == 11 ? new[] { 1e9, 5 + (1.4826 * 3 * 4), 5 - (1.4826 * 3 * 2), 5 }[feature] : row);

        double[] parts = [.. TopRobustZ.Fit(table).Contributions(table, 11)];

        // With the twelfth row medians move to 5.5 or stay at 5; the parts keep their order, and the first is cut.
        Assert.That(parts[0], Is.EqualTo(10 / 3.0).Within(1e-12));
        Assert.That(parts[1], Is.InRange(1.0, 1.5));
        Assert.That(parts[3], Is.Zero);
    }

    [Test]
    public void Of_a_feature_with_a_direction_only_the_end_to_look_at_counts()
    {
        IndexValue[] values = [.. Enumerable.Range(0, 11).Select(row => IndexValue.Of(row, IndexDirection.LowIsSuspect, 1, ModelTexts.OutOfRange))];
        var table = FeatureTable.FromIndices(Enumerable.Range(0, 11).Select(row => $"{row}"), [("index", values.ToValueList())]);

        double[] scores = TopRobustZ.Fit(table).Score(table).Values();

        Assert.That(scores[10], Is.Zero);
        Assert.That(scores[0], Is.EqualTo(5 / (1.4826 * 3)).Within(1e-12));
    }

    /// <summary>Forty rows in steps of one and one far away: its thirty nearest are 10 to 39, their mean distance 1000 − 24.5 in their units.</summary>
    [Test]
    public void The_distance_from_neighbours_is_as_reckoned_by_hand()
    {
        FeatureTable table = ModelTables.Of(41, 1, (row, _) => row == 40 ? 60 : row);
        FeaturePreparation preparation = FeaturePreparation.Learn(table);

        double[] scores = NeighbourDistance.Fit(table).Score(table).Values();

        Assert.That(scores[40], Is.EqualTo((60 - 24.5) / preparation.Features[0].Spread).Within(1e-9));
    }

    [Test]
    public void Residuals_are_those_of_an_exact_decomposition()
    {
        var random = new RandomStream(3, 0);
        double[][] factors = [.. Enumerable.Range(0, 200).Select(_ => new[] { random.NextNormal(), random.NextNormal() })];
        FeatureTable table = ModelTables.Of(200, 5, (row, feature) => (factors[row][feature % 2] * (feature + 1)) + (0.3 * random.NextNormal()));
        FeaturePreparation preparation = FeaturePreparation.Learn(table);
        double[][] x = new StandardColumns(preparation.Apply(table), TopRobustZ.Cut).Rows;
        Matrix<double> rows = Matrix<double>.Build.DenseOfRowArrays(x);
        Matrix<double> main = rows.TransposeThisAndMultiply(rows).Evd(Symmetricity.Symmetric).EigenVectors.SubMatrix(0, 5, 3, 2);
        Matrix<double> left = rows - (rows * main * main.Transpose());

        var model = PrincipalResidual.Fit(table);

        Assert.That(model.Rank, Is.EqualTo(2));
        Assert.That(model.NumericalRank, Is.EqualTo(5));
        Assert.That(model.Score(table).Values(), Is.EqualTo(Enumerable.Range(0, 200).Select(row => left.Row(row).L2Norm())).Within(1e-5));
        Assert.That(
            model.RelativeResiduals(table).Values(),
            Is.EqualTo(Enumerable.Range(0, 200).Select(row => left.Row(row).L2Norm() / rows.Row(row).L2Norm())).Within(1e-5));
        Assert.That(model.Contributions(table, 7).Sum(), Is.EqualTo(1).Within(1e-12));
    }

    /// <summary>ML.NET's own score is the relative residual: one row is seven times as far away as the other in the same direction, and looks the same to it.</summary>
    [Test]
    public void The_absolute_residual_sees_size_where_the_relative_one_does_not()
    {
        FeatureTable table = ModelTables.Normal(200, 4);
        var model = PrincipalResidual.Fit(table);
        PreparedFeature[] features = [.. model.Preparation.Features];
        FeatureTable near = ModelTables.Of(2, 4, (row, feature) => features[feature].Median + (features[feature].Spread * (feature % 2 == 0 ? 1 : -1) * (row == 0 ? 1.2 : 8.4)));

        double[] absolute = model.Score(near).Values();
        double[] relative = model.RelativeResiduals(near).Values();

        Assert.That(absolute[1] / absolute[0], Is.GreaterThan(5));
        Assert.That(relative[1], Is.EqualTo(relative[0]).Within(0.1));
    }

    /// <summary>All features follow one factor; the odd row has an ordinary value on each, but the first against the others.</summary>
    [Test]
    public void The_residual_sees_a_row_that_goes_against_what_goes_together()
    {
        var random = new RandomStream(8, 0);
        double[] factors = [.. Enumerable.Range(0, 200).Select(row => row == 50 ? 1.5 : random.NextNormal())];
        FeatureTable table = ModelTables.Of(200, 5, (row, feature) => (row == 50 && feature == 0 ? -1.5 : factors[row]) + (0.2 * random.NextNormal()));
        var model = PrincipalResidual.Fit(table, rank: 1);

        double[] scores = model.Score(table).Values();
        ValueList<double> contributions = model.Contributions(table, 50);

        Assert.That(Array.IndexOf(scores, scores.Max()), Is.EqualTo(50));
        Assert.That(contributions[0], Is.EqualTo(contributions.Max()));
    }

    [Test]
    public void The_shrunken_distance_of_whole_tables_is_that_of_the_index()
    {
        FeatureTable table = ModelTables.Of(100, 3, (row, feature) => ((row * 37) + (feature * 11) + (row * feature)) % 29);
        double?[,] values = new double?[100, 3];
        for (int cell = 0; cell < values.Length; cell++)
            values[cell / 3, cell % 3] = table[cell / 3, cell % 3];

        double[] ours = ShrunkenDistance.Fit(table).Score(table).Values();

        Assert.That(ours.Select(score => score * score), Is.EqualTo(MahalanobisDistance.Shrunken(SheetMatrix.FromScores(values)).Values()).Within(1e-9));
    }
}
