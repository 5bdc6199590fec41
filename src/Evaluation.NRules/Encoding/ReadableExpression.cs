using System.Globalization;
using System.Linq.Expressions;

namespace Evaluation.NRules.Encoding;

/// <summary>
/// Writes an expression so that it reads the same in any culture, and comparisons with a value of an enumeration by its name: the
/// compiler has turned both sides into numbers.
/// </summary>
internal sealed class ReadableExpression : ExpressionVisitor
{
    private static readonly ReadableExpression Visitor = new();

    internal static string Write(Expression expression) => Visitor.Visit(expression).ToString();

    protected override Expression VisitBinary(BinaryExpression node) =>
        node is { Left: UnaryExpression { Operand.Type: { IsEnum: true } type } left, Right: ConstantExpression { Value: int number } }
            ? Expression.MakeBinary(node.NodeType, Visit(left), Named(Enum.ToObject(type, number).ToString(), typeof(int)))
            : base.VisitBinary(node);

    protected override Expression VisitUnary(UnaryExpression node) =>
        node is { NodeType: ExpressionType.Convert, Operand.Type.IsEnum: true } ? Named(Write(node.Operand), node.Type) : base.VisitUnary(node);

    /// <summary>What is done when something throws is not shown.</summary>
    protected override Expression VisitTry(TryExpression node) => Visit(node.Body);

    /// <summary>An expression writes its constants in the culture of the thread, but a parameter by its name.</summary>
    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is IFormattable number and not Enum
            ? Named(number.ToString(null, CultureInfo.InvariantCulture), node.Type)
            : node;

    private static ParameterExpression Named(string? name, Type type) => Expression.Parameter(type, name);
}
