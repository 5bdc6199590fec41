using System.Linq.Expressions;
using Evaluation.NRules.Facts;

namespace Evaluation.NRules.Encoding;

/// <summary>Puts <c>cell.Observation</c> in the place of a rule's parameter and leaves everything else as it is.</summary>
internal sealed class FactRewriter(ParameterExpression observation, ParameterExpression cell) : ExpressionVisitor
{
    internal static Expression Rewrite(LambdaExpression rule, ParameterExpression cell) =>
        new FactRewriter(rule.Parameters[0], cell).Visit(rule.Body);

    protected override Expression VisitParameter(ParameterExpression node) =>
        node == observation ? Expression.Property(cell, nameof(ObservationFact.Observation)) : node;
}
