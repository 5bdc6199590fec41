using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>One line of a scorecard: a node's score, its full mark, and for a leaf the rule that gave it.</summary>
public sealed record NodeScore
{
    /// <summary>The indicator; <see langword="null"/> for the total.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>How deep the node is: 0 for the total, 1 for a first-level indicator.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it has a score.</summary>
    public required NodeState State { get; init; }

    /// <summary>The score on the node's own scale, rounded as the scheme says; <see langword="null"/> when withheld.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The node's full mark.</summary>
    public required decimal FullMark { get; init; }

    /// <summary>The rule that fired, also when an override replaced its score; <see langword="null"/> on branches and the total.</summary>
    public Rule? Rule { get; init; }

    /// <summary>What was observed; <see langword="null"/> on branches and the total.</summary>
    public Observation? Observation { get; init; }

    /// <summary>What each evaluator of a leaf with a panel found, by the ordinal order of their names; empty elsewhere.</summary>
    public ValueList<Observation> Panel { get; init; } = [];

    /// <summary>What overrides did to the score, in order, with the scores before; empty when there were none.</summary>
    public ValueList<OverriddenScore> Overrides { get; init; } = [];

    /// <summary>What a branch spread evenly over the children that have a score; <see langword="null"/> when nothing.</summary>
    public SpreadMark? Spread { get; init; }

    /// <summary>How the subject fared where a branch compares all subjects; <see langword="null"/> elsewhere and when withheld.</summary>
    public Outranking? Outranking { get; init; }

    /// <summary>The score rate (得分率): score ÷ full mark, rounded to 18 digits; <see langword="null"/> when withheld or the full mark is 0.</summary>
    public decimal? Rate => Score is { } score && FullMark != 0 ? Precision.Snap(score / FullMark) : null;
}
