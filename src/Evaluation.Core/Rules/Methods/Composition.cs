using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Methods;

/// <summary>Makes one expression of an observation out of two.</summary>
internal static class Composition
{
    /// <summary>What the outer expression says of what the inner one says.</summary>
    internal static Expression<Func<Observation, T>> Of<T>(
        Expression<Func<Observation, decimal>> inner, Expression<Func<decimal, T>> outer) =>
        Expression.Lambda<Func<Observation, T>>(Replace(outer, inner.Body), inner.Parameters);

    /// <summary>That both conditions hold; the second is asked only when the first does.</summary>
    internal static Expression<Func<Observation, bool>> Both(
        Expression<Func<Observation, bool>> first, Expression<Func<Observation, bool>> second) =>
        Expression.Lambda<Func<Observation, bool>>(Expression.AndAlso(first.Body, Replace(second, first.Parameters[0])), first.Parameters);

    private static Expression Replace(LambdaExpression lambda, Expression instead) =>
        new Replacement(lambda.Parameters[0], instead).Visit(lambda.Body);

    private sealed class Replacement(ParameterExpression parameter, Expression instead) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? instead : node;
    }
}
