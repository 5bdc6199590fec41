using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>Rounds with several evaluators, and their reviews.</summary>
internal static class EvaluatorRounds
{
    private static readonly Lazy<(RoundResult, EvaluatorReview)> Sample = new(() =>
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        return Review(scheme, ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme));
    });

    private static readonly Lazy<(RoundResult, EvaluatorReview)> Panel = new(() => Simulated(new Simulation()));

    /// <summary>Guilford's three raters of seven persons on five traits.</summary>
    internal static (RoundResult Result, EvaluatorReview Review) Guilford => Sample.Value;

    /// <summary>Eight evaluators of forty offices in two groups, on five indicators; the first is hard on the second group.</summary>
    internal static (RoundResult Result, EvaluatorReview Review) Default => Panel.Value;

    internal static (RoundResult Result, EvaluatorReview Review) Simulated(Simulation simulation)
    {
        ObservationTable table = simulation.Draw();
        return Review(table.Scheme, table);
    }

    internal static (RoundResult Result, EvaluatorReview Review) Review(Scheme scheme, ObservationTable observations) => (
        Scorer.For(scheme).Score(observations),
        EvaluatorReview.Of(scheme, observations, seed: 1, new EvaluatorReviewOptions { Draws = 999, FairDraws = 20 }));

    /// <summary>A round of one indicator: who gave whom how many of ten points.</summary>
    internal static (RoundResult Result, EvaluatorReview Review) Of(params (string Evaluator, string Subject, int Points)[] ratings)
    {
        Scheme scheme = SchemeOf(leaves: 1, fullMark: 10);
        var table = new ObservationTableBuilder(scheme);
        foreach ((string evaluator, string subject, int points) in ratings)
            table.Add(subject, "L1", ObservedValue.OfNumber(points), evaluator);
        return Review(scheme, table.Build());
    }

    internal static Scheme SchemeOf(int leaves, int fullMark, string title = "某市政务公开第三方评估") => new()
    {
        Code = "panel",
        Title = title,
        FullMark = leaves * fullMark,
        Indicators = Enumerable.Range(1, leaves).Select(leaf => new Indicator
        {
            Code = "L" + leaf.ToString(CultureInfo.InvariantCulture),
            Title = "指标" + leaf.ToString(CultureInfo.InvariantCulture),
            FullMark = fullMark,
            Method = new DirectPoints(),
            Panel = new PanelMean(),
        }).ToValueList(),
    };
}
