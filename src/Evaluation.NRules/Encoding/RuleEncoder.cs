using System.Linq.Expressions;
using System.Reflection;
using Evaluation.Custom;
using Evaluation.NRules.Facts;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Evaluation.NRules.Encoding;

/// <summary>Writes each rule of a rule book as a rule of NRules: same name, same priority, same expressions.</summary>
internal static class RuleEncoder
{
    /// <summary>The property of an NRules definition that holds the <see cref="Rule"/> it was made from.</summary>
    internal const string SourceProperty = "Evaluation.Rule";

    private const string Cell = "cell";

    private static readonly MethodInfo Fire =
        typeof(ObservationFact).GetMethod(nameof(ObservationFact.Fire), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo FireWithoutValue =
        typeof(ObservationFact).GetMethod(nameof(ObservationFact.FireWithoutValue), BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static IReadOnlyList<IRuleDefinition> Encode(RuleBook book) =>
        [.. book.Scheme.ObservedLeaves.SelectMany(leaf => book[leaf.Code].Select((rule, position) => Encode(leaf, rule, position)))];

    private static IRuleDefinition Encode(Indicator leaf, Rule rule, int position)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Name);
        builder.Description(rule.Description.English);
        builder.Priority(rule.Priority);
        builder.Tags([rule.IndicatorCode, leaf.Method!.Name, RuleListing.NameOf(rule.Outcome)]);
        builder.Property(SourceProperty, rule);

        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(ObservationFact), Cell);
        ParameterExpression cell = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda<Func<ObservationFact, bool>>(IsOf(leaf, cell), cell));
        pattern.Condition(Expression.Lambda<Func<ObservationFact, bool>>(Condition(leaf, rule, cell), cell));

        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        Expression points = FactRewriter.Rewrite(rule.Points, cell);
        Expression fire = Expression.Call(cell, Fire, Expression.Constant(position), points);
        if (leaf.Method is FormulaText or CustomMethod)
            fire = Expression.TryCatch(
                fire, Expression.Catch(Expected(leaf.Method), Expression.Call(cell, FireWithoutValue, Expression.Constant(position))));
        builder.RightHandSide().Action(Expression.Lambda<Action<IContext, ObservationFact>>(fire, context, cell));
        return builder.Build();
    }

    /// <summary>What the points of a method may throw: a method of somebody else's, anything.</summary>
    private static Type Expected(ScoringMethod method) => method is CustomMethod ? typeof(Exception) : typeof(ArithmeticException);

    /// <summary>A condition of somebody else's that throws does not hold; the scorer asks it again and tells.</summary>
    private static Expression Condition(Indicator leaf, Rule rule, ParameterExpression cell)
    {
        Expression when = FactRewriter.Rewrite(rule.When, cell);
        return leaf.Method is CustomMethod ? Expression.TryCatch(when, Expression.Catch(typeof(Exception), Expression.Constant(false))) : when;
    }

    /// <summary>The same for all rules of a leaf, so that the network asks it once for them all.</summary>
    private static BinaryExpression IsOf(Indicator leaf, ParameterExpression cell) => Expression.Equal(
        Expression.Property(cell, nameof(ObservationFact.IndicatorCode)), Expression.Constant(leaf.Code));
}
