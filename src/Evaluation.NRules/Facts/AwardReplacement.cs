using Evaluation.Observations;

namespace Evaluation.NRules.Facts;

/// <summary>A fact: a rule of yours gives a leaf other points than the scheme's rules did (<see cref="CustomRuleActions.ReplaceAward"/>).</summary>
/// <remarks>The scorecard then shows your rule, your reason and the new points; what was there before stays in <see cref="Score"/>.</remarks>
/// <param name="RuleName">The name of your rule.</param>
/// <param name="Score">What it replaces.</param>
/// <param name="Points">The new points before rounding, from 0 to the leaf's full mark.</param>
/// <param name="Reason">Why, for the explanation.</param>
public sealed record AwardReplacement(string RuleName, LeafScore Score, decimal Points, LocalText Reason)
{
    /// <summary>Who was assessed.</summary>
    public Subject Subject => Score.Subject;

    /// <summary>The code of the leaf.</summary>
    public string IndicatorCode => Score.IndicatorCode;
}
