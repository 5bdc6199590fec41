using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules;

/// <summary>Compiles the rules of a leaf into one delegate that asks them in turn and stops at the first that fires.</summary>
internal static class RuleCompiler
{
    internal const int NoneFired = -1;

    internal static LeafKernel Compile(ValueList<Rule> rules)
    {
        ParameterExpression observation = Expression.Parameter(typeof(Observation), "observation");
        ParameterExpression fired = Expression.Parameter(typeof(int).MakeByRefType(), "fired");
        var locals = new ObservationLocals(observation);
        LabelTarget end = Expression.Label(typeof(decimal), "end");

        var body = new List<Expression>();
        for (int position = 0; position < rules.Count; position++)
        {
            body.Add(Expression.IfThen(
                locals.Rewrite(rules[position].When),
                Expression.Block(
                    Expression.Assign(fired, Expression.Constant(position)),
                    Expression.Return(end, locals.Rewrite(rules[position].Points)))));
        }

        body.Add(Expression.Assign(fired, Expression.Constant(NoneFired)));
        body.Add(Expression.Label(end, Expression.Constant(decimal.Zero)));
        return Expression.Lambda<LeafKernel>(
            Expression.Block(locals.Variables, locals.Assignments.Concat(body)), observation, fired).Compile();
    }
}
