using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies.Evaluators;

/// <summary>A habit planted in ever greater strength, and the statistic that should see it.</summary>
internal sealed record PowerCurve(string Habit, ReviewStatistic Statistic, double[] Strengths, Func<double, SimulatedRaters> Plant)
{
    private static readonly double[] Shares = [0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
    private static readonly SimulatedRaters Base = StudyDesigns.Crossed;

    internal static PowerCurve[] All { get; } =
    [
        new("severity, logits", ReviewStatistics.Severity, [0.2, 0.4, 0.6, 0.8, 1], at => Base with { SeveritySpread = 0, Severity = at }),
        new("share of scores at random", ReviewStatistics.Infit, [0.1, 0.2, 0.3, 0.5, 1], at => Base with { AtRandom = at }),
        new("one subject, logits; joint", ReviewStatistics.JointBySubject, [1, 2, 3], at => Base with { SubjectBias = at }),
        new("one indicator, logits; joint", ReviewStatistics.JointByIndicator, [0.5, 1, 1.5], at => Base with { IndicatorBias = at }),
        new("one indicator, logits; joint, 10 categories", ReviewStatistics.JointByIndicator, [0.25, 0.5, 1], at => Base with { IndicatorBias = at, Highest = 9 }),
        new("one group of two, logits; joint", ReviewStatistics.JointByGroup, [0.25, 0.5, 1], at => Base with { GroupBias = at }),
        new("one subject, logits", ReviewStatistics.CellAt("subject", "s00"), [0.5, 1, 1.5, 2, 3], at => Base with { SubjectBias = at }),
        new("one indicator, logits", ReviewStatistics.CellAt("indicator", "L0"), [0.25, 0.5, 0.75, 1, 1.5], at => Base with { IndicatorBias = at }),
        new("one group of two, logits", ReviewStatistics.CellAt(null, "A"), [0.25, 0.5, 0.75, 1], at => Base with { GroupBias = at }),
        new("favour for 6 of 30, logits", ReviewStatistics.Favour, [0.25, 0.5, 0.75, 1, 1.5], at => Base with { Favour = at }),
        new("drift, logits first to last", ReviewStatistics.Drift, [0.5, 1, 1.5, 2], at => Base with { Drift = at }),
        new("share of differences seen", ReviewStatistics.CentralTendency, [0.9, 0.8, 0.7, 0.5, 0.3], at => Base with { Slope = at }),
        new("halo, standard deviation in logits", ReviewStatistics.Halo, [0.25, 0.5, 0.75, 1, 1.5], at => Base with { Halo = at }),
        new("share copied, 6 evaluators", ReviewStatistics.Cautious, Shares, at => Base with { Copied = at }),
        new("share copied, 6 evaluators, cell effects 1", ReviewStatistics.Cautious, Shares, at => Base with { Copied = at, CellEffect = 1 }),
        new("share copied, 20 evaluators", ReviewStatistics.Cautious, Shares, at => StudyDesigns.Many with { Copied = at }),
    ];
}
