using System.Linq.Expressions;

namespace Evaluation.Rules.Methods;

/// <summary>Joins many expressions into a tree of little depth, so that no length of a list can exhaust the compiler's stack.</summary>
internal static class BalancedTree
{
    /// <summary>The parts joined two by two, in order.</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <param name="join">Joins two: an operation whose result does not depend on where brackets stand.</param>
    internal static Expression Join(ReadOnlySpan<Expression> parts, Func<Expression, Expression, Expression> join)
    {
        if (parts.Length == 1)
            return parts[0];
        int half = parts.Length / 2;
        return join(Join(parts[..half], join), Join(parts[half..], join));
    }
}
