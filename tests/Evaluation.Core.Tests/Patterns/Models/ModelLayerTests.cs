namespace Evaluation.Patterns.Models;

public sealed class ModelLayerTests
{
    private const int Rows = 200;

    [Test]
    public void The_odd_row_is_found_and_explained()
    {
        ModelRow odd = ModelLayer.Of(ModelTables.Normal(Rows, 5), new ModelLayerInput()).Rows[Rows - 1];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(odd.PValue.PValue, Is.EqualTo(1.0 / Rows).Within(1e-12));
            Assert.That(odd.Scores.Select(score => score.Score.HasValue), Is.EqualTo(new[] { true, true, true, true, true }));
            Assert.That(odd.Reasons, Has.Count.EqualTo(3));
            Assert.That(odd.Reasons.Take(2).Select(reason => reason.Feature), Is.EquivalentTo(new[] { "f00", "f01" }));
            Assert.That(odd.Reasons.Take(2).Select(reason => Math.Abs(reason.RobustZ)), Has.All.GreaterThan(7));
            Assert.That(odd.Reasons.Take(2).Sum(reason => reason.Share), Is.GreaterThan(0.8));
            Assert.That(odd.Probability, Is.Null);
        }
    }

    [Test]
    public void A_reason_tells_value_peers_and_distance_in_both_languages()
    {
        var reason = new FeatureReason("longest run", 31, 4, 9.04, 0.6, 120);

        Assert.That(reason.ToText().English, Is.EqualTo("longest run: 31, where the median of 120 peers is 4 (robust z +9.0)"));
        Assert.That(reason.ToText().Chinese, Is.EqualTo("longest run：31，120 个同类的中位数为 4（稳健 z 为 +9.0）"));
        Assert.That((reason with { Value = null }).ToText().English, Is.EqualTo("longest run: missing, where the median of 120 peers is 4"));
    }

    [Test]
    public void A_row_without_enough_features_has_reasons_instead_of_numbers()
    {
        FeatureTable table = ModelTables.Of(40, 4, (row, feature) => row == 3 && feature > 0 ? null : row * (feature + 2) % 19);

        ModelRow row = ModelLayer.Of(table, new ModelLayerInput()).Rows[3];

        Assert.That(row.Joined.HasValue || row.PValue.PValue is not null, Is.False);
        Assert.That(row.PValue.Reason, Is.EqualTo(row.Joined.Reason).And.Not.Null);
        Assert.That(row.Reasons, Is.Empty);
    }

    /// <summary>Ten odd rows among those compared with hide each other; kept out of the reference, each is beyond all of it.</summary>
    [Test]
    public void Rows_are_compared_with_the_reference_only()
    {
        FeatureTable honest = ModelTables.Normal(Rows, 5);
        FeatureTable table = ModelTables.Of(Rows, 5, (row, feature) => honest[row, feature] + (row < 10 ? 6 + row : 0));

        ModelLayer all = ModelLayer.Of(table, new ModelLayerInput());
        ModelLayer cleaned = ModelLayer.Of(table, new ModelLayerInput { Reference = [.. Enumerable.Range(0, Rows).Select(row => row is >= 10 and < Rows - 1)] });

        Assert.That(all.Rows.Take(10).Max(row => row.PValue.PValue), Is.GreaterThan(8.0 / Rows));
        Assert.That(cleaned.Rows.Take(10).Max(row => row.PValue.PValue), Is.EqualTo(1.0 / (Rows - 11 + 1)).Within(1e-12));
        Assert.That(cleaned.Rows[50].PValue.Draws, Is.EqualTo(Rows - 11 - 1));
        Assert.That(cleaned.Rows.Select(row => row.Joined), Is.EqualTo(all.Rows.Select(row => row.Joined)));
    }

    [Test]
    public void Judged_rows_have_the_probability_from_when_they_were_held_out()
    {
        ModelLayer layer = ModelLayer.Of(LabelledRows.Table, new ModelLayerInput { Labels = LabelledRows.Labels, Groups = LabelledRows.Groups });

        Assert.That(layer.Rows.Select(row => row.Probability!.Value), Is.EqualTo(layer.Supervised!.HeldOutProbabilities));
        Assert.That(layer.Rows[10].ProbabilityReasons[0].Feature, Is.EqualTo("runs"));
    }

    [Test]
    public void A_saved_model_gives_probabilities_without_labels()
    {
        SupervisedModel saved = LabelledRows.Learn();

        ModelLayer layer = ModelLayer.Of(LabelledRows.Table.WithRows([.. Enumerable.Range(0, 100)]), new ModelLayerInput { Saved = saved });

        Assert.That(layer.Rows.Select(row => row.Probability), Is.EqualTo(saved.Probabilities(LabelledRows.Table).Take(100)));
    }

    [Test]
    public void Labels_from_which_nothing_can_be_learnt_leave_the_rest_standing()
    {
        ModelLayer layer = ModelLayer.Of(ModelTables.Normal(Rows, 3), new ModelLayerInput { Labels = new bool?[Rows] });

        Assert.That(layer.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "PAT921" }));
        Assert.That(layer.Rows, Has.All.Matches<ModelRow>(row => row!.Joined.HasValue && row.Probability is null));
    }

    [Test]
    public void A_saved_model_of_other_features_is_not_asked()
    {
        ModelLayer layer = ModelLayer.Of(ModelTables.Normal(Rows, 3), new ModelLayerInput { Saved = LabelledRows.Learn() });

        Assert.That(layer.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(), Is.EquivalentTo(new[] { "PAT910", "PAT912" }));
        Assert.That(layer.Rows, Has.All.Matches<ModelRow>(row => row!.Joined.HasValue && row.Probability is null));
    }
}
