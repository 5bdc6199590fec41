using System.Linq.Expressions;
using System.Reflection;

namespace Evaluation.Rules;

/// <summary>
/// Writes the variables that a lambda has captured into it as constants, so that the tree says what it means
/// (<c>Number &gt;= 60</c>, not a field of a hidden class) and runs without a look-up.
/// </summary>
internal sealed class ClosedConstants : ExpressionVisitor
{
    private static readonly ClosedConstants Visitor = new();

    internal static Expression<T> Inline<T>(Expression<T> lambda) => (Expression<T>)Visitor.Visit(lambda);

    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field }
            ? Expression.Constant(field.GetValue(closure), field.FieldType)
            : base.VisitMember(node);
}
