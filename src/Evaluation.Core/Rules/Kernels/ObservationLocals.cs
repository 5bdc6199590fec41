using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Kernels;

/// <summary>
/// Puts the frame's variables, which hold kind, number and level of the observation in hand, in the place of its properties in every
/// rule, because almost every rule asks for one of them.
/// </summary>
internal sealed class ObservationLocals(KernelFrame frame) : ExpressionVisitor
{
    private ParameterExpression? replaced;

    /// <summary>Whether a rule rewritten so far asks for the level.</summary>
    internal bool ReadsLevel { get; private set; }

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
        ReadsLevel |= node.Member.Name == nameof(Observation.Level);
        return node.Member.Name switch
        {
            nameof(Observation.Kind) => frame.Kind,
            nameof(Observation.Number) => frame.Number,
            nameof(Observation.Level) => frame.Level,
            _ => base.VisitMember(node),
        };
    }
}
