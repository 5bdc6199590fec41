using System.Globalization;
using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

public sealed class EffectiveWeightsTests
{
    [TestCase("eq", "asem_imeta.csv")]
    [TestCase("uneq", "in_imeta_unequal_weights.csv")]
    public void They_are_those_of_COINr(string weights, string meta)
    {
        Dictionary<string, string>[] expected = Rows($"g_effective_weights_{weights}.csv");
        var ours = EffectiveWeights.Of(Asem(Rows(meta)));

        foreach (Dictionary<string, string> row in expected.Where(row => row["iCode"] != "Index"))
            Assert.That((double)ours[row["iCode"]], Is.EqualTo(double.Parse(row["EffWeight"], CultureInfo.InvariantCulture)).Within(1e-12), row["iCode"]);
        Assert.That(expected, Has.Length.EqualTo(60));
    }

    [Test]
    public void Under_a_sum_full_marks_are_the_weights_and_under_an_extreme_all_weigh_the_same()
    {
        Indicator part = new()
        {
            Code = "P",
            Title = "p",
            FullMark = 60,
            Aggregation = new Minimum(),
            Children = [TestRounds.Direct("P1", 10), TestRounds.Direct("P2", 1), TestRounds.Direct("P3", 5)],
        };
        var weights = EffectiveWeights.Of(TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 40), part] });

        Assert.That((weights["A"], weights["P"]), Is.EqualTo((0.4m, 0.6m)));
        Assert.That(new[] { weights["P1"], weights["P2"], weights["P3"] }, Is.All.EqualTo(0.2m));
    }

    [Test]
    public void A_path_of_five_percentages_weighs_their_product()
    {
        var weights = EffectiveWeights.Of(SchemeFile.Load(Repository.PathTo("schemes", "percentage-tree.yaml")));

        Assert.That(weights["A1111"], Is.EqualTo(0.0084m));
        Assert.That(weights["B"], Is.EqualTo(0.6m));
    }

    [Test]
    public void Those_of_all_leaves_add_up_to_the_whole() => RandomScheme.Valid.Sample(
        scheme =>
        {
            var weights = EffectiveWeights.Of(scheme);
            return Math.Abs(scheme.Leaves.Sum(leaf => weights[leaf.Code]) - 1) < 1e-20m;
        },
        iter: 300);

    [Test]
    public void A_scheme_with_errors_has_none()
    {
        Scheme twice = TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("A", 50)] };

        Assert.That(() => EffectiveWeights.Of(twice), Throws.TypeOf<InvalidInputException>());
    }

    [Test]
    public void An_indicator_that_is_not_there_has_none() =>
        Assert.That(() => EffectiveWeights.Of(TestRounds.OneLeaf())["B"], Throws.TypeOf<KeyNotFoundException>());

    private static Scheme Asem(Dictionary<string, string>[] rows)
    {
        ValueList<Indicator> Below(string parent) => rows.Where(row => row["Parent"] == parent).Select(Node).ToValueList();
        Indicator Node(Dictionary<string, string> row) => new()
        {
            Code = row["iCode"],
            Title = row["iName"],
            Weight = decimal.Parse(row["Weight"], NumberStyles.Float, CultureInfo.InvariantCulture),
            Aggregation = row["Level"] == "1" ? Sum.Instance : new WeightedMean(Relative: true),
            Method = row["Level"] == "1" ? new MinMax() : null,
            Children = row["Level"] == "1" ? [] : Below(row["iCode"]),
        };
        return new Scheme { Code = "asem", Title = "asem", Aggregation = new WeightedMean(Relative: true), Indicators = Below("Index") };
    }

    private static Dictionary<string, string>[] Rows(string file) => ReferenceData.Rows("composite", file);
}
