using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Rules;

/// <summary>Writes the rules of one leaf in the order in which they are to be asked.</summary>
/// <param name="leaf">The leaf.</param>
/// <param name="absence">What the scheme does with the kinds of nothing.</param>
internal sealed class LeafRuleWriter(Indicator leaf, AbsencePolicy absence)
{
    private readonly List<Rule> rules = [];

    /// <summary>The leaf's code.</summary>
    internal string LeafCode => leaf.Code;

    /// <summary>The leaf's full mark.</summary>
    internal decimal FullMark { get; } = Scheme.FullMarkOf(leaf);

    /// <summary>What the scheme does with the kinds of nothing.</summary>
    internal AbsencePolicy Absence => absence;

    /// <summary>A rule that gives points.</summary>
    internal void Award(
        string name,
        Expression<Func<Observation, bool>> when,
        Expression<Func<Observation, decimal>> points,
        LocalText description) => Write(name, RuleOutcome.Award, when, points, description, refusal: null);

    /// <summary>A rule that leaves the leaf out.</summary>
    internal void Withhold(string name, Expression<Func<Observation, bool>> when, LocalText description) =>
        Write(name, RuleOutcome.Withhold, when, _ => 0m, description, refusal: null);

    /// <summary>A rule that leaves the leaf out and spreads what it weighs.</summary>
    internal void Spread(string name, Expression<Func<Observation, bool>> when, LocalText description) =>
        Write(name, RuleOutcome.Spread, when, _ => 0m, description, refusal: null);

    /// <summary>A rule that refuses the observation.</summary>
    internal void Refuse(
        string name,
        Expression<Func<Observation, bool>> when,
        LocalText description,
        DiagnosticDescriptor refusal) => Write(name, RuleOutcome.Refuse, when, _ => 0m, description, refusal);

    /// <summary>A rule for nothing to score, as a policy says.</summary>
    internal void Absent(string name, Expression<Func<Observation, bool>> when, AbsenceRule rule, LocalText what)
    {
        decimal full = FullMark;
        switch (rule)
        {
            case AbsenceRule.Zero:
                Award(name, when, _ => 0m, RuleTexts.CountsZero.With(what));
                break;
            case AbsenceRule.FullMark:
                Award(name, when, _ => full, RuleTexts.CountsFull.With(what));
                break;
            case AbsenceRule.Rescale:
                Withhold(name, when, RuleTexts.LeftOut.With(what));
                break;
            case AbsenceRule.SpreadEvenly:
                Spread(name, when, RuleTexts.Spread.With(what));
                break;
            default:
                Refuse(name, when, what, RuleDiagnostics.AbsenceRefused);
                break;
        }
    }

    /// <summary>All that was written.</summary>
    internal ValueList<Rule> ToList() => rules.ToValueList();

    private void Write(
        string name,
        RuleOutcome outcome,
        Expression<Func<Observation, bool>> when,
        Expression<Func<Observation, decimal>> points,
        LocalText description,
        DiagnosticDescriptor? refusal) => rules.Add(new Rule
        {
            Name = $"{leaf.Code}/{name}",
            IndicatorCode = leaf.Code,
            Priority = -rules.Count,
            Outcome = outcome,
            When = ClosedConstants.Inline(when),
            Points = ClosedConstants.Inline(points),
            Description = description,
            Citations = leaf.Basis,
            Refusal = refusal,
        });
}
