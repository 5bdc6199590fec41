using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Rules;

/// <summary>Writes the rules of one leaf in the order in which they are to be asked.</summary>
internal sealed class LeafRuleWriter(Indicator leaf)
{
    private readonly List<Rule> rules = [];

    /// <summary>The leaf's code.</summary>
    internal string LeafCode => leaf.Code;

    /// <summary>The leaf's full mark.</summary>
    internal decimal FullMark { get; } = Scheme.FullMarkOf(leaf);

    /// <summary>A rule that gives points.</summary>
    internal void Award(
        string name,
        Expression<Func<Observation, bool>> when,
        Expression<Func<Observation, decimal>> points,
        LocalText description) => Write(name, RuleOutcome.Award, when, points, description, refusal: null);

    /// <summary>A rule that leaves the leaf out.</summary>
    internal void Withhold(string name, Expression<Func<Observation, bool>> when, LocalText description) =>
        Write(name, RuleOutcome.Withhold, when, _ => 0m, description, refusal: null);

    /// <summary>A rule that refuses the observation.</summary>
    internal void Refuse(
        string name,
        Expression<Func<Observation, bool>> when,
        LocalText description,
        DiagnosticDescriptor refusal) => Write(name, RuleOutcome.Refuse, when, _ => 0m, description, refusal);

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
