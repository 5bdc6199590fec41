using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Kernels;

/// <summary>
/// Puts the frame's variables, which hold kind and number of the observation in hand, in the place of its properties in every rule,
/// because almost every rule asks for them.
/// </summary>
internal sealed class ObservationLocals(KernelFrame frame) : ExpressionVisitor
{
    private ParameterExpression? replaced;

    internal Expression Rewrite<T>(Expression<Func<Observation, T>> lambda)
    {
        replaced = lambda.Parameters[0];
        return Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == replaced ? frame.Observation : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression != replaced)
            return base.VisitMember(node);
        return node.Member.Name switch
        {
            nameof(Observation.Kind) => frame.Kind,
            nameof(Observation.Number) => frame.Number,
            _ => base.VisitMember(node),
        };
    }
}
