using System.Linq.Expressions;

namespace Evaluation.Rules.Formulas;

/// <summary>Puts the arguments of each call into the function's pattern, in the place of the call.</summary>
/// <remarks>Safe because a pattern uses each argument exactly once; and a choice stays one, whose other branch is not reckoned.</remarks>
internal sealed class FormulaCalls(IReadOnlyList<Expression> patterns) : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> arguments = [];

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        if (node.Expression is not LambdaExpression pattern || !patterns.Contains(pattern))
            return base.VisitInvocation(node);
        for (int i = 0; i < node.Arguments.Count; i++)
            arguments[pattern.Parameters[i]] = Visit(node.Arguments[i]);
        return Visit(pattern.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => arguments.GetValueOrDefault(node, node);
}
