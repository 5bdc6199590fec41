using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>The cheapest set of improvements with which a subject reaches a goal while everybody else stays where they are.</summary>
/// <remarks>
/// Exact where the scheme is additive for the subject: sums and weighted means only, no rounding below the total, nothing left out, no gate, cap or code of somebody else's that
/// could move. Elsewhere few sets are all scored; of many the effort has bounds. Every step and the end are scored by the official scorer.
/// Leaves whose steps cannot be listed by their method are named in <see cref="NotConsidered"/>; deductions and other adjustments are left as they are.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ImprovementPlan
{
    internal ImprovementPlan(Standing before, Standing after, LocalText goal, CheapestAnswer answer, bool isAdditive, ValueList<NotConsidered> notConsidered)
    {
        (Before, After, Goal, IsAdditive, NotConsidered, LowerBound) = (before, after, goal, isAdditive, notConsidered, answer.LowerBound);
        Steps = answer.Steps.OrderByDescending(step => step.Gain).ThenBy(step => step.Leaf.Code, StringComparer.Ordinal).ToValueList();
        Effort = answer.Effort;
    }

    /// <summary>Where the subject stands.</summary>
    public Standing Before { get; }

    /// <summary>Where it would stand.</summary>
    public Standing After { get; }

    /// <summary>The goal in words.</summary>
    public LocalText Goal { get; }

    /// <summary>The improvements, the one first that alone adds most; empty when the goal is reached already.</summary>
    public ValueList<ImprovementStep> Steps { get; }

    /// <summary>Their effort in all.</summary>
    public decimal Effort { get; }

    /// <summary>No set of the improvements looked at reaches the goal with less effort.</summary>
    public decimal LowerBound { get; }

    /// <summary>Whether no cheaper set exists.</summary>
    public bool IsCheapest => Effort <= LowerBound;

    /// <summary>Whether gains add up, so that the answer was reckoned and not tried out.</summary>
    public bool IsAdditive { get; }

    /// <summary>Leaves that lack points and whose steps could not be listed, each with the reason.</summary>
    public ValueList<NotConsidered> NotConsidered { get; }

    /// <summary>Looks for the cheapest set.</summary>
    /// <param name="result">The round.</param>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="goal">What it wants to reach.</param>
    /// <param name="options">What can be improved at which effort; <see langword="null"/> for <see cref="ImprovementOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The plan, or why there is none: the goal is out of reach, a name is not there, the scheme compares subjects with each other.</returns>
    /// <exception cref="InvalidInputException">An offered value is refused by its leaf.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ImprovementPlan> For(
        RoundResult result, string subject, ImprovementGoal goal, ImprovementOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(goal);
        if (result.Find(subject) is { } standing)
            return new ImprovementSearch(result, standing, options ?? ImprovementOptions.Default, cancellationToken).Run(goal);
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(WhatIfDiagnostics.NoSubject, Place.Unknown, subject);
        return diagnostics.Check<ImprovementPlan>(null);
    }

    /// <summary>The plan in plain words.</summary>
    public string ToText(Language language) => ImprovementText.Of(this, language);

    /// <summary>The plan as JSON.</summary>
    public string ToJson() => ImprovementText.ToJson(this);
}
