using System.Linq.Expressions;
using System.Reflection;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules;

/// <summary>
/// Writes the variables that a lambda has captured into it as constants, so that the tree says what it means
/// (<c>Number &gt;= 60</c>, not a field of a hidden class) and runs without a look-up. The settings of a method, which never change, are
/// written into it too.
/// </summary>
internal sealed class ClosedConstants : ExpressionVisitor
{
    private static readonly ClosedConstants Visitor = new();

    internal static Expression<T> Inline<T>(Expression<T> lambda) => (Expression<T>)Visitor.Visit(lambda);

    protected override Expression VisitMember(MemberExpression node) => (Visit(node.Expression), node.Member) switch
    {
        (ConstantExpression { Value: { } closure }, FieldInfo field) => Expression.Constant(field.GetValue(closure), field.FieldType),
        (ConstantExpression { Value: ScoringMethod method }, PropertyInfo setting) => Expression.Constant(setting.GetValue(method), setting.PropertyType),
        var (inner, _) => node.Update(inner),
    };
}
