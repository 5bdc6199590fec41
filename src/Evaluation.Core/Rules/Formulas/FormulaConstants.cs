using System.Linq.Expressions;

namespace Evaluation.Rules.Formulas;

/// <summary>Reckons the parts of a formula that do not depend on the observation, and reports those that never have a value.</summary>
/// <remarks>A branch that a constant choice never takes is not looked at: <c>iif(full = 0, 0, 1 / full)</c> is a good formula.</remarks>
internal sealed class FormulaConstants(List<FormulaToken> tokens, FormulaLog log) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node)
    {
        if (node is null or ConstantExpression or ParameterExpression || node.Type == typeof(string))
            return node;
        if (DependsOnObservation(node))
            return base.Visit(node);
        TryReckon(node, out _);
        return node;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        if (DependsOnObservation(node.Test))
            return base.VisitConditional(node);
        if (TryReckon(node.Test, out bool test))
            Visit(test ? node.IfTrue : node.IfFalse);
        return node;
    }

    private bool TryReckon(Expression node, out bool value)
    {
        value = false;
        try
        {
            if (node.Type == typeof(bool))
                value = Expression.Lambda<Func<bool>>(node).Compile(preferInterpretation: true)();
            else
                Expression.Lambda<Func<decimal>>(node).Compile(preferInterpretation: true)();
            return true;
        }
        catch (ArithmeticException fault)
        {
            log.Add(FormulaDiagnostics.NeverAValue, ColumnOf(node), FormulaException.ReasonOf(fault));
            return false;
        }
    }

    /// <summary>The first number of a part: there is always one, because a part without the observation begins with a number or <c>full</c>.</summary>
    private int ColumnOf(Expression node)
    {
        var found = new Search(part => tokens.Exists(token => token.Operand == part));
        found.Visit(node);
        return tokens.Find(token => token.Operand == found.First).Column;
    }

    private static bool DependsOnObservation(Expression node)
    {
        var found = new Search(part => part is ParameterExpression);
        found.Visit(node);
        return found.First is not null;
    }

    /// <summary>Finds the first node of some sort.</summary>
    private sealed class Search(Func<Expression, bool> isWanted) : ExpressionVisitor
    {
        internal Expression? First { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is not null && First is null && isWanted(node))
                First = node;
            return First is null ? base.Visit(node) : node;
        }
    }
}
