using System.Linq.Expressions;

namespace Evaluation.Rules.Formulas;

/// <summary>A function that formulas may call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alias">Its Chinese name.</param>
/// <param name="Fewest">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Body">What it is, from its arguments, each of which it must use exactly once.</param>
internal sealed record FormulaFunction(
    string Name, string Alias, int Fewest, int Most, Func<Expression[], Expression> Body)
{
    /// <summary>Whether the first argument is a condition.</summary>
    internal bool Chooses { get; init; }

    /// <summary>How many arguments it takes, for people.</summary>
    internal string Counts => (Fewest, Most) switch
    {
        _ when Fewest == Most => FormattableString.Invariant($"{Fewest}"),
        _ => FormattableString.Invariant($"{Fewest}–{Most}"),
    };

    /// <summary>The function of so many arguments, as a pattern into which a call's arguments are put.</summary>
    internal LambdaExpression Pattern(int arguments)
    {
        var parameters = new ParameterExpression[arguments];
        for (int i = 0; i < arguments; i++)
            parameters[i] = Expression.Parameter(Chooses && i == 0 ? typeof(bool) : typeof(decimal));
        return Expression.Lambda(Body([.. parameters]), parameters);
    }
}
