using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>One rule that adds up the items met; in a gated list each item stands inside the one before it.</summary>
internal sealed class ChecklistEncoder : MethodEncoder<Checklist>
{
    protected override void Encode(Checklist method, LeafRuleWriter rules)
    {
        Expression<Func<Observation, bool>> when = o => o.Kind == ValueKind.Checklist;
        ParameterExpression observation = when.Parameters[0];
        Expression points = method.Gated ? Gated(method, observation) : Independent(method, observation);
        LocalText[] items = [.. method.Items.Select(item => RuleTexts.Item.With(item.Name, item.Points))];
        rules.Award(
            "checklist",
            when,
            Expression.Lambda<Func<Observation, decimal>>(points, observation),
            (method.Gated ? RuleTexts.GatedItems : RuleTexts.Items).With(Join(items, method.Gated)));
    }

    private static Expression Independent(Checklist method, ParameterExpression observation)
    {
        Expression[] points =
        [
            .. method.Items.Select(item =>
                Expression.Condition(IsMet(item, observation), Expression.Constant(item.Points), Expression.Constant(0m))),
        ];
        return BalancedTree.Join(points, Expression.Add);
    }

    private static Expression Gated(Checklist method, ParameterExpression observation) =>
        method.Items.Reverse().Aggregate(
            (Expression)Expression.Constant(0m),
            (rest, item) => Expression.Condition(
                IsMet(item, observation), Expression.Add(Expression.Constant(item.Points), rest), Expression.Constant(0m)));

    private static MethodCallExpression IsMet(ChecklistItem item, ParameterExpression observation) =>
        Expression.Call(observation, nameof(Observation.Has), typeArguments: null, Expression.Constant(item.Name));

    private static LocalText Join(LocalText[] items, bool gated) => new(
        string.Join(gated ? " → " : ", ", items.Select(item => item.English)), string.Join(gated ? " → " : "、", items.Select(item => item.Chinese)));
}
