using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>The second fence: accepts a tree only when every node of it is of a listed kind, type, method and member.</summary>
/// <remarks>What the first fence lets through should always pass here. This one does not rely on it, nor on the parser library.</remarks>
internal sealed class FormulaFence(ParameterExpression observation) : ExpressionVisitor
{
    /// <summary>The first node that is not accepted; <see langword="null"/> when all are.</summary>
    internal Expression? Refused { get; private set; }

    public override Expression? Visit(Expression? node)
    {
        if (node is null || Refused is not null)
            return node;
        if (Accepts(node))
            return base.Visit(node);
        Refused = node;
        return node;
    }

    private bool Accepts(Expression node) => node switch
    {
        ParameterExpression parameter => parameter == observation,
        ConstantExpression constant => constant.Value is decimal or string,
        MemberExpression member => AcceptsMember(member),
        ConditionalExpression choice => IsPlain(choice.Type),
        MethodCallExpression call => call.Object is null && call.Method.DeclaringType == typeof(FormulaMath),
        UnaryExpression unary => AcceptsUnary(unary),
        BinaryExpression binary => AcceptsBinary(binary),
        _ => false,
    };

    private bool AcceptsMember(MemberExpression node) =>
        node.Expression == observation
        && node.Member.DeclaringType == typeof(Observation)
        && node.Member.Name is nameof(Observation.Number) or nameof(Observation.IsYes) or nameof(Observation.Level);

    private static bool AcceptsUnary(UnaryExpression node) => node.NodeType switch
    {
        ExpressionType.Negate => node.Type == typeof(decimal),
        ExpressionType.Not => node.Type == typeof(bool),
        _ => false,
    };

    private static bool AcceptsBinary(BinaryExpression node)
    {
        bool areNumbers = node.Left.Type == typeof(decimal) && node.Right.Type == typeof(decimal);
        return node.NodeType switch
        {
            ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo =>
                areNumbers && node.Type == typeof(decimal),
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                areNumbers,
            ExpressionType.Equal or ExpressionType.NotEqual => areNumbers || AreLevelAndText(node),
            ExpressionType.AndAlso or ExpressionType.OrElse => node.Left.Type == typeof(bool) && node.Right.Type == typeof(bool),
            _ => false,
        };
    }

    private static bool AreLevelAndText(BinaryExpression node) =>
        node.Left is MemberExpression { Member.Name: nameof(Observation.Level) } && node.Right is ConstantExpression { Value: string };

    private static bool IsPlain(Type type) => type == typeof(decimal) || type == typeof(bool);
}
