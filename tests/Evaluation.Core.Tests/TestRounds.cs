using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation;

/// <summary>Small rounds made in code.</summary>
internal static class TestRounds
{
    /// <summary>A leaf whose evaluator gives the points.</summary>
    internal static Indicator Direct(string code, decimal? fullMark = null, decimal? weight = null) =>
        new() { Code = code, Title = code, FullMark = fullMark, Weight = weight, Method = new DirectPoints() };

    /// <summary>A scheme with one leaf <c>A</c> out of 100.</summary>
    internal static Scheme OneLeaf(RankingPolicy? ranking = null, RoundingRule total = default) => new()
    {
        Code = "one",
        Title = "one",
        Ranking = ranking ?? new RankingPolicy(),
        Rounding = new RoundingPolicy(Total: total),
        Indicators = [Direct("A", 100)],
    };

    /// <summary>Scores subjects that have one total each.</summary>
    internal static RoundResult ScoreTotals(Scheme scheme, params (Subject Subject, decimal Total)[] totals)
    {
        var builder = new ObservationTableBuilder(scheme);
        foreach ((Subject subject, decimal total) in totals)
            builder.AddSubject(subject).Add(subject.Name, "A", ObservedValue.OfNumber(total));
        return Scorer.For(scheme).Score(builder.Build());
    }

    /// <summary>Scores one subject, named <c>s</c>.</summary>
    internal static Standing ScoreOne(Scheme scheme, params (string Leaf, ObservedValue Value)[] values)
    {
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string leaf, ObservedValue value) in values)
            builder.Add("s", leaf, value);
        return Scorer.For(scheme).Score(builder.Build()).Standings[0];
    }
}
