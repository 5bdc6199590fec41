using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>One node of an <see cref="Explanation"/>: what it adds to the total, and why.</summary>
public sealed record ExplanationNode
{
    /// <summary>The indicator; <see langword="null"/> for the total, and for what is no indicator.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>Whether this is no indicator but what rounding its parent added or took away.</summary>
    public bool IsRounding { get; init; }

    /// <summary>
    /// Whether this is no indicator but what overrides of its parent, a branch, added or took away: the children keep the points that were
    /// reckoned from them.
    /// </summary>
    public bool IsOverride { get; init; }

    /// <summary>What overrides did to the indicator's score, in order, with the scores before; empty when there were none.</summary>
    public ValueList<OverriddenScore> Overrides { get; init; } = [];

    /// <summary>
    /// What this is when it is no indicator but the points of a branch that compares subjects: how the subject fared; <see langword="null"/> elsewhere.
    /// Wins over others have no parts that could be told by indicator, so all points of the branch stand here and none below the branch's children.
    /// </summary>
    public Outranking? Outranking { get; init; }

    /// <summary>The adjustment that this is and what it did; <see langword="null"/> elsewhere.</summary>
    public AppliedAdjustment? Adjustment { get; init; }

    /// <summary>
    /// The points of the published total that come from here, on the total's scale, with at most 18 decimals. A branch's are exactly the
    /// sum of its children's; the root's are the published total. 0 when withheld.
    /// </summary>
    public required decimal Points { get; init; }

    /// <summary>The points of the total that were to be had here and were not earned.</summary>
    public required decimal LostPoints { get; init; }

    /// <summary>The score on the node's own scale; <see langword="null"/> when withheld.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The full mark of that scale; 0 for what is no indicator.</summary>
    public required decimal FullMark { get; init; }

    /// <summary>The share of the branch's weight that has a score; below 1 the rest was scaled up, or <see cref="Spread"/>. 1 on a leaf that has a score.</summary>
    public required decimal Coverage { get; init; }

    /// <summary>What the branch spread evenly over the children that have a score; <see langword="null"/> when nothing.</summary>
    public SpreadMark? Spread { get; init; }

    /// <summary>The leaf's points before rounding; <see langword="null"/> unless it is a leaf that was rounded.</summary>
    public decimal? ScoreBeforeRounding { get; init; }

    /// <summary>The rule that gave a leaf its score or left it out; <see langword="null"/> elsewhere.</summary>
    public Rule? Rule { get; init; }

    /// <summary>What was observed; <see langword="null"/> except on a leaf.</summary>
    public Observation? Observation { get; init; }

    /// <summary>How a number was made of the dates observed, in the words of a grader; <see langword="null"/> where no dates were.</summary>
    public LocalText? Reckoning { get; init; }

    /// <summary>
    /// What each evaluator of a leaf, or an adjustment, with a panel found, by the ordinal order of their names, from which its observation was joined;
    /// empty elsewhere.
    /// </summary>
    public ValueList<Observation> Panel { get; init; } = [];

    /// <summary>What it is made of, in the scheme's order; then what comparing subjects gave, adjustments, rounding, and an override last; empty on a leaf.</summary>
    public ValueList<ExplanationNode> Children { get; init; } = [];

    /// <summary>Whether the node is a leaf of the scheme.</summary>
    public bool IsLeaf => Rule is not null;

    /// <summary>Whether it was left out for this subject.</summary>
    public bool IsWithheld => Score is null;

    /// <summary>This node and all below it, each branch before its children.</summary>
    public IEnumerable<ExplanationNode> WithDescendants() =>
        Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
