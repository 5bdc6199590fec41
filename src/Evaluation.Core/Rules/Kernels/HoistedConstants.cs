using System.Linq.Expressions;

namespace Evaluation.Rules.Kernels;

/// <summary>Takes the constants out of rules and puts places in a <see cref="LeafConstants"/> where they stood.</summary>
internal sealed class HoistedConstants(Expression numbers, Expression objects) : ExpressionVisitor
{
    private readonly List<decimal> foundNumbers = [];
    private readonly List<object> foundObjects = [];

    internal LeafConstants ToConstants() => new([.. foundNumbers], [.. foundObjects]);

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is null or bool or int or Enum)
            return node;
        if (node.Value is decimal number && node.Type == typeof(decimal))
            return PlaceOf(foundNumbers, number, numbers);
        return Expression.Convert(PlaceOf(foundObjects, node.Value, objects), node.Type);
    }

    private static BinaryExpression PlaceOf<T>(List<T> found, T value, Expression array)
    {
        found.Add(value);
        return Expression.ArrayIndex(array, Expression.Constant(found.Count - 1));
    }
}
