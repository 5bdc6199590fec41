using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>What the names of one formula stand for.</summary>
internal sealed class FormulaNames(decimal fullMark)
{
    /// <summary>Names and what they are to the grammar; a name that reads the observation also with the kinds of value it is for.</summary>
    private static readonly ValueList<Variable> Variables =
    [
        new("value", "采集值", FormulaTokenKind.Operand, [ValueKind.Number, ValueKind.Count]),
        new("yes", "是否", FormulaTokenKind.Operand, [ValueKind.YesNo]),
        new("full", "满分", FormulaTokenKind.Operand, []),
        new("level", "等次", FormulaTokenKind.Level, [ValueKind.Level]),
    ];

    private static readonly ValueList<(string Name, string Alias, FormulaTokenKind Kind, string Code)> Words =
    [
        ("and", "且", FormulaTokenKind.Operator, "&&"),
        ("or", "或", FormulaTokenKind.Operator, "||"),
        ("not", "非", FormulaTokenKind.Not, "!"),
    ];

    /// <summary>Every name, Latin and Chinese.</summary>
    internal static readonly ValueList<string> All =
    [
        .. Variables.SelectMany(variable => new[] { variable.Name, variable.Alias }),
        .. FormulaFunctions.All.SelectMany(function => new[] { function.Name, function.Alias }),
        .. Words.SelectMany(word => new[] { word.Name, word.Alias }),
    ];

    /// <summary>How many characters the longest name has.</summary>
    internal static readonly int Longest = All.Max(name => name.Length);

    /// <summary>The Latin names in one line, for messages.</summary>
    internal static readonly string List = string.Join(", ", All.Where(name => char.IsAscii(name[0])));

    /// <summary>The observation.</summary>
    internal ParameterExpression Observation { get; } = Expression.Parameter(typeof(Observation), "observation");

    /// <summary>The level's name.</summary>
    internal Expression LevelName => Property(nameof(Observations.Observation.Level));

    /// <summary>The token that a name is.</summary>
    /// <param name="text">The name as it is written.</param>
    /// <param name="column">Its first character.</param>
    internal FormulaToken Read(string text, int column)
    {
        var unknown = new FormulaToken(FormulaTokenKind.Unknown, column, text);
        if (FormulaFunctions.Find(text) is { } function)
            return unknown with { Kind = FormulaTokenKind.Function, Function = function };
        foreach ((string name, string alias, FormulaTokenKind kind, string code) in Words)
        {
            if (Same(text, name) || text == alias)
                return unknown with { Kind = kind, Code = code };
        }

        return Find(text) is { } variable ? unknown with { Kind = variable.Kind, Operand = Meaning(variable) } : unknown;
    }

    /// <summary>Whether a name has no meaning where values of that kind are collected.</summary>
    internal static bool Misses(string text, ValueKind collected) =>
        Find(text) is { Kinds.Count: > 0 } variable && !variable.Kinds.Contains(collected);

    private static Variable? Find(string text) =>
        Variables.FirstOrDefault(variable => Same(text, variable.Name) || text == variable.Alias);

    private static bool Same(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private Expression? Meaning(Variable variable) => variable.Name switch
    {
        "value" => Property(nameof(Observations.Observation.Number)),
        "yes" => Expression.Condition(
            Property(nameof(Observations.Observation.IsYes)), Expression.Constant(1m), Expression.Constant(0m)),
        "full" => Expression.Constant(fullMark),
        _ => null,
    };

    private MemberExpression Property(string name) => Expression.Property(Observation, name);

    private sealed record Variable(string Name, string Alias, FormulaTokenKind Kind, ValueList<ValueKind> Kinds);
}
