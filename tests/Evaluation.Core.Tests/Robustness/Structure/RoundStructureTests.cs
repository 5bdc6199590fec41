using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

public sealed class RoundStructureTests
{
    private static RoundResult Score(int leaves, params double?[][] rows)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Aggregation = new WeightedMean(Relative: true),
            Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
            Indicators = Enumerable.Range(0, leaves).Select(i => TestRounds.Direct($"I{i}", 100, 1)).ToValueList(),
        };
        var builder = new ObservationTableBuilder(scheme);
        for (int row = 0; row < rows.Length; row++)
        {
            for (int leaf = 0; leaf < leaves; leaf++)
                builder.Add($"s{row}", $"I{leaf}", rows[row][leaf] is { } number ? ObservedValue.OfNumber((decimal)number) : ObservedValue.Missing);
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    [Test]
    public void What_counts_twice_pulls_against_or_says_nothing_is_flagged()
    {
        RoundStructure structure = RoundStructure.Of(Score(4, [10, 20, 90, 5], [20, 40, 60, 5], [30, 60, 50, 5], [40, 80, 10, 5]));

        Correlation Pair(string one, string other) => structure.Pairs.Single(pair => pair.First == one && pair.Second == other);
        Assert.That((Pair("I0", "I1").Flag, Pair("I0", "I2").Flag, Pair("I0", "I3").Flag), Is.EqualTo((CorrelationFlag.TooAlike, CorrelationFlag.PullsAgainst, CorrelationFlag.NoInformation)));
        Assert.That(structure.WithoutInformation, Is.EqualTo(new[] { "I3" }));
        Assert.That(structure.ToText(Language.Chinese), Does.Contain("不能区分任何对象"));
        Assert.That(structure.ToJson(), Does.Contain("\"too-alike\""));
    }

    [Test]
    public void Shares_of_the_variance_of_the_total_add_up_to_1() => Gen.Int[0, 100].Array[12].Sample(
        points =>
        {
            RoundStructure structure = RoundStructure.Of(Score(3, [.. points.Chunk(3).Select(row => row.Select(p => (double?)p).ToArray())]));
            double sum = structure.Influence.Sum(leaf => leaf.VarianceShare);
            return double.IsNaN(sum) || Math.Abs(sum - 1) < 1e-9;
        },
        iter: 200);

    [Test]
    public void Gaps_are_left_out_pair_by_pair()
    {
        RoundStructure structure = RoundStructure.Of(Score(2, [1, 2], [2, null], [3, 6], [4, 8], [null, 1]));

        Assert.That((structure.Pairs[0].Count, structure.Pairs[0].Value), Is.EqualTo((3, 1.0)));
        Assert.That(structure.Reliability[0].Count, Is.EqualTo(3));
        Assert.That(structure.Influence[0].VarianceShare, Is.NaN);
    }

    [Test]
    public void Equal_numbers_share_the_mean_of_their_places() =>
        Assert.That(Dependence.Ranks([5, 1, 5, 9]), Is.EqualTo(new[] { 2.5, 1, 2.5, 4 }));

    [Test]
    public void Components_of_two_opposed_indicators_by_hand()
    {
        BranchComponents branch = RoundStructure.Of(Score(2, [1, 8], [2, 6], [3, 4])).Components[0];

        Assert.That(branch.Components[0].Eigenvalue, Is.EqualTo(2).Within(1e-12));
        Assert.That(branch.Components[0].Loadings.Select(Math.Abs), Is.All.EqualTo(Math.Sqrt(0.5)).Within(1e-12));
        Assert.That(branch.Components[0].Loadings.Sum(), Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void Weights_that_cannot_be_balanced_say_why()
    {
        RoundResult constant = Score(2, [1, 5], [2, 5], [3, 5], [4, 5], [6, 5]);

        Assert.That(BalancedWeights.Of(constant, 1).Diagnostics.Single().Code, Is.EqualTo("WHA204"));
        Assert.That(BalancedWeights.Of(constant, 2).Diagnostics.Single().Code, Is.EqualTo("WHA201"));
        Assert.That(BalancedWeights.Of(Score(2, [1, 5], [2, 4]), 1).Diagnostics.Single().Code, Is.EqualTo("WHA203"));
        Assert.That(BalancedWeights.Of(constant, 1, new Dictionary<string, double> { ["I0"] = -1 }).Diagnostics.Single().Code, Is.EqualTo("WHA205"));
    }

    [Test]
    public void A_subject_that_is_not_there_has_no_strengths() =>
        Assert.That(() => StrengthsAndWeaknesses.Of(Score(1, [1]), "x"), Throws.TypeOf<KeyNotFoundException>());
}
