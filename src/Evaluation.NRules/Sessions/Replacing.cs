using System.Linq.Expressions;
using Evaluation.NRules.Facts;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.NRules.Sessions;

/// <summary>Puts a replacing award in the place of what the scheme's rules gave.</summary>
internal static class Replacing
{
    /// <exception cref="InvalidOperationException">Another rule has replaced it already.</exception>
    internal static LeafAnswer Apply(AwardReplacement replacement, LeafAnswer answer) => answer.Instead is null
        ? answer with { Points = replacement.Points, Instead = RuleOf(replacement) }
        : throw new InvalidOperationException(
            $"Rules '{answer.Instead.Name}' and '{replacement.RuleName}' both replace what '{replacement.Subject.Name}' got for " +
            $"'{replacement.IndicatorCode}'. Give them conditions that exclude each other.");

    /// <summary>A rule that says what was done in this one case, for the scorecard.</summary>
    private static Rule RuleOf(AwardReplacement replacement)
    {
        Expression<Func<Observation, bool>> always = _ => true;
        return new Rule
        {
            Name = replacement.RuleName,
            IndicatorCode = replacement.IndicatorCode,
            Priority = 0,
            Outcome = RuleOutcome.Award,
            When = always,
            Points = Expression.Lambda<Func<Observation, decimal>>(Expression.Constant(replacement.Points), always.Parameters),
            Description = replacement.Reason,
            Citations = replacement.Score.Indicator.Basis,
        };
    }
}
