using System.Linq.Expressions;
using System.Reflection;

namespace Evaluation.Rules.Formulas;

/// <summary>Every function that formulas may call.</summary>
internal static class FormulaFunctions
{
    internal static readonly ValueList<FormulaFunction> All =
    [
        Of("min", "最小", 2, FormulaLimits.MostArguments, Chain(nameof(FormulaMath.Min))),
        Of("max", "最大", 2, FormulaLimits.MostArguments, Chain(nameof(FormulaMath.Max))),
        Of("abs", "绝对值", 1, 1, Call(nameof(FormulaMath.Abs))),
        Of("round", "四舍五入", 1, 2, Round),
        Of("floor", "向下取整", 1, 1, Call(nameof(FormulaMath.Floor))),
        Of("ceiling", "向上取整", 1, 1, Call(nameof(FormulaMath.Ceiling))),
        Of("clamp", "限定", 3, 3, Call(nameof(FormulaMath.Clamp))),
        Of("iif", "如果", 3, 3, parts => Expression.Condition(parts[0], parts[1], parts[2])) with { Chooses = true },
        Of("pow", "乘方", 2, 2, Call(nameof(FormulaMath.Pow))),
        Of("sqrt", "平方根", 1, 1, Call(nameof(FormulaMath.Sqrt))),
        Of("ln", "自然对数", 1, 1, Call(nameof(FormulaMath.Ln))),
        Of("exp", "指数", 1, 1, Call(nameof(FormulaMath.Exp))),
    ];

    private static readonly Dictionary<string, FormulaFunction> ByName = All
        .SelectMany(function => new[] { (Key: function.Name, function), (Key: function.Alias, function) })
        .ToDictionary(pair => pair.Key, pair => pair.function, StringComparer.OrdinalIgnoreCase);

    internal static FormulaFunction? Find(string name) => ByName.GetValueOrDefault(name);

    private static FormulaFunction Of(string name, string alias, int fewest, int most, Func<Expression[], Expression> body) =>
        new(name, alias, fewest, most, body);

    private static Func<Expression[], Expression> Call(string name)
    {
        MethodInfo method = Method(name);
        return parts => Expression.Call(method, parts);
    }

    private static Func<Expression[], Expression> Chain(string name)
    {
        MethodInfo method = Method(name);
        return parts => parts.Aggregate((first, second) => Expression.Call(method, first, second));
    }

    private static MethodCallExpression Round(Expression[] parts) =>
        Expression.Call(Method(nameof(FormulaMath.Round)), parts[0], parts.Length > 1 ? parts[1] : Expression.Constant(0m));

    private static MethodInfo Method(string name) =>
        typeof(FormulaMath).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}
