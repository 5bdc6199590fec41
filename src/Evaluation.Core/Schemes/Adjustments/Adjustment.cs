using Evaluation.Schemes.Methods;

using Evaluation.Schemes.Panels;

namespace Evaluation.Schemes.Adjustments;

/// <summary>A rule over the whole card (否决、扣分、加分、封顶), applied in the order in which the scheme declares them.</summary>
/// <remarks>
/// Overrides set scores before the tree is added up; the others see the total before its rounding. One that needs a fact (a veto, a deduction, a bonus, an override) has a method and is observed under its own
/// code like a leaf; its points do not count in the tree.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Adjustment
{
    /// <summary>The code; unique among indicators and adjustments.</summary>
    public required string Code { get; init; }

    /// <summary>The title that people read.</summary>
    public required string Title { get; init; }

    /// <summary>What it does.</summary>
    public required AdjustmentEffect Effect { get; init; }

    /// <summary>How its observation is scored, for effects that need one; <see langword="null"/> for the others.</summary>
    public ScoringMethod? Method { get; init; }

    /// <summary>The most points that its observation can give. The default is 100; without meaning for a veto.</summary>
    public decimal FullMark { get; init; } = Scheme.DefaultFullMark;

    /// <summary>What a missing observation of it counts. The default is <see cref="AbsenceRule.Refuse"/>; rescaling is not possible.</summary>
    public AbsenceRule Missing { get; init; } = AbsenceRule.Refuse;

    /// <summary>
    /// How what several evaluators found becomes one observation, such as a veto on which all must agree; <see langword="null"/>, the default, when it is
    /// observed once.
    /// </summary>
    public Panel? Panel { get; init; }

    /// <summary>
    /// The fault (问题) that a deduction is for, or <see langword="null"/>, the default. The same fault is deducted once (同一问题不重复扣分): of a subject's
    /// deductions with one fault only the largest is taken, the first declared of equal ones; the others take nothing and say so. A deduction behind a
    /// veto or a part pass mark that fails the subject is not applied and counts for nothing here; fail marks belong behind all deductions.
    /// </summary>
    public string? Fault { get; init; }

    /// <summary>What it rests on (依据). The default is empty.</summary>
    public ValueList<Citation> Basis { get; init; } = [];

    /// <summary>A remark for readers of the scheme, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The leaf under which it is observed, or <see langword="null"/> when it needs no observation.</summary>
    public Indicator? Input => Method is null ? null : new Indicator
    {
        Code = Code,
        Title = Title,
        FullMark = FullMark,
        Method = Method,
        Panel = Panel,
        Basis = Basis,
    };
}
