using System.Linq.Expressions;

namespace Evaluation.Rules.Kernels;

/// <summary>What rules do, as a list to compare: rules of equal shape compile to the same code.</summary>
/// <remarks>
/// Parameters are told apart by themselves, so only expressions over the same <see cref="KernelFrame"/> can be equal. Of kinds of nodes
/// that rules have no use for, each is its own shape: its code is not shared, which is always right.
/// </remarks>
internal sealed class ExpressionShape : ExpressionVisitor, IEquatable<ExpressionShape>
{
    private readonly List<object?> parts = [];

    internal ExpressionShape(IEnumerable<FramedRule> rules)
    {
        foreach (FramedRule rule in rules)
        {
            parts.Add(rule.Outcome);
            Visit(rule.When);
            Visit(rule.Points);
        }
    }

    public bool Equals(ExpressionShape? other) => other is not null && parts.SequenceEqual(other.parts);

    public override bool Equals(object? obj) => Equals(obj as ExpressionShape);

    public override int GetHashCode() => parts.Aggregate(parts.Count, (hash, part) => HashCode.Combine(hash, part));

    /// <summary>Each node tells its kind, its type and what it is about; what stands below it follows, and a gap where nothing does.</summary>
    public override Expression? Visit(Expression? node)
    {
        parts.Add(node?.NodeType);
        parts.Add(node?.Type);
        parts.Add(About(node));
        return base.Visit(node);
    }

    private static object? About(Expression? node) => node switch
    {
        ConstantExpression constant => constant.Value,
        BinaryExpression binary => binary.Method,
        UnaryExpression unary => unary.Method,
        MemberExpression member => member.Member,
        MethodCallExpression call => call.Method,
        ConditionalExpression => null,
        _ => node,
    };
}
