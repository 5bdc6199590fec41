using System.Globalization;
using System.Linq.Expressions;

namespace Evaluation.Benchmarks;

/// <summary>Writes the expression trees of our rules in the text that RulesEngine reads.</summary>
internal static class RulesEngineText
{
    internal static string Of(Expression expression) => expression switch
    {
        BinaryExpression binary => $"({Of(binary.Left)} {Operator(binary.NodeType)} {Of(binary.Right)})",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Of(convert.Operand),
        MemberExpression member => "cell." + member.Member.Name,
        ConstantExpression { Value: decimal number } => number.ToString(CultureInfo.InvariantCulture) + "m",
        ConstantExpression { Value: string text } => $"\"{text}\"",
        ConstantExpression { Value: Enum kind } => Convert.ToInt32(kind, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        ConstantExpression constant => Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!,
        _ => throw new NotSupportedException(expression.NodeType.ToString()),
    };

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        ExpressionType.Divide => "/",
        _ => throw new NotSupportedException(type.ToString()),
    };
}
