using Evaluation.NRules.Encoding;
using Evaluation.Rules;
using NRules.RuleModel;

namespace Evaluation.NRules;

/// <summary>Rules of NRules as text, so that a reader can see what an indicator became.</summary>
public static class RuleListing
{
    /// <summary>Writes each rule with name, priority, tags, what it says, condition and action. Lines end with a line feed.</summary>
    /// <param name="rules">The rules, such as <see cref="NRulesScorer.Definitions"/>.</param>
    public static string Write(IEnumerable<IRuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return string.Join('\n', rules.Select(rule => string.Concat(Lines(rule).Select(line => line + "\n"))));
    }

    internal static string NameOf(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Award => "award",
        RuleOutcome.Withhold => "withhold",
        RuleOutcome.Spread => "spread",
        _ => "refuse",
    };

    private static IEnumerable<string> Lines(IRuleDefinition rule)
    {
        yield return FormattableString.Invariant($"rule {rule.Name} (priority {rule.Priority}; {string.Join(", ", rule.Tags)})");
        yield return $"  says  {rule.Description}";
        foreach (PatternElement pattern in rule.LeftHandSide.ChildElements.OfType<PatternElement>())
        {
            yield return $"  when  {pattern.ValueType.Name} {pattern.Declaration.Name}";
            foreach (ExpressionElement condition in pattern.Expressions)
                yield return $"        {ReadableExpression.Write(condition.Expression.Body)}";
        }

        foreach (ActionElement action in rule.RightHandSide.Actions)
            yield return $"  then  {ReadableExpression.Write(action.Expression.Body)}";
    }
}
