using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>A mean that has no value for negative scores refuses them; it neither makes them 0 nor fails.</summary>
public sealed class NegativeScoresTests
{
    private static readonly Aggregation[] Means = [new GeometricMean(), new HarmonicMean(), new PowerMean(0.5m), new PowerMean(2), new PowerMean(-0.5m)];

    private static Checked<RoundResult> Score(Aggregation mean, bool isBelow)
    {
        Indicator score = new()
        {
            Code = "A",
            Title = "A",
            Weight = 0.5m,
            FullMark = 100,
            Method = new ZScore(0, 1),
        };
        Indicator[] children = [score, TestRounds.Direct("B", 100, 0.5m)];
        Indicator branch = new() { Code = "T", Title = "T", FullMark = 100, Weight = 1, Aggregation = new WeightedMean(), Children = [score with { Weight = 1 }] };
        var scheme = new Scheme
        {
            Code = "s",
            Title = "s",
            Aggregation = mean,
            Indicators = isBelow ? [branch with { Weight = 0.5m }, children[1]] : children.ToValueList(),
        };
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string subject, decimal a) in new[] { ("x", 10m), ("y", 40m), ("z", 50m) })
            builder.Add(subject, "A", ObservedValue.OfNumber(a)).Add(subject, "B", ObservedValue.OfNumber(60));
        return Scorer.For(scheme).TryScore(builder.Build());
    }

    [TestCaseSource(nameof(Means))]
    public void A_negative_child_is_refused_and_named(Aggregation mean)
    {
        Checked<RoundResult> result = Score(mean, isBelow: false);

        Assert.That(result.Value, Is.Null);
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCO110" }));
        Assert.That(result.Diagnostics[0].Message(Language.English), Does.StartWith($"'x' has -1.12").And.Contain("for A").And.Contain($"'{mean.Name}'"));
    }

    [TestCaseSource(nameof(Means))]
    public void So_is_one_that_came_up_through_a_branch(Aggregation mean) =>
        Assert.That(Score(mean, isBelow: true).Diagnostics.Single().Message(Language.Chinese), Does.Contain("指标 T"));
}
