using System.Globalization;
using CsCheck;

namespace Evaluation.Rules.Formulas;

/// <summary>Random formulas as trees, which print themselves with no more parentheses than needed and reckon themselves in another way.</summary>
internal static class RandomFormula
{
    private const int Choice = 0, Or = 1, And = 2, Comparison = 3, Sum = 4, Product = 5, Sign = 6, Primary = 7;

    internal static readonly Gen<Node> Points = Number(4);

    /// <summary>A part of a formula.</summary>
    /// <param name="Text">As it is written.</param>
    /// <param name="Level">How tightly it binds.</param>
    /// <param name="IsConstant">Whether it does not read the value.</param>
    /// <param name="Parts">What it consists of.</param>
    /// <param name="Reckon">What it gives for a value; a condition gives 1 or 0.</param>
    internal sealed record Node(string Text, int Level, bool IsConstant, Node[] Parts, Func<decimal, decimal> Reckon)
    {
        /// <summary>Whether some part never has a value.</summary>
        internal bool HasDeadPart => (IsConstant && Value(0) is null) || Parts.Any(part => part.HasDeadPart);

        /// <summary>What it gives; <see langword="null"/> when there is no value.</summary>
        internal decimal? Value(decimal value)
        {
            try
            {
                return Reckon(value);
            }
            catch (ArithmeticException)
            {
                return null;
            }
        }

        internal string At(int level) => Level < level ? $"( {Text} )" : Text;
    }

    private static Gen<Node> Number(int depth)
    {
        if (depth == 0)
            return Leaf;
        Gen<Node> part = Number(depth - 1);
        Gen<Node> test = Condition(depth - 1);
        return Gen.Frequency(
            (2, Leaf),
            (2, Gen.Select(Gen.OneOf("+", "-"), part, part).Select((sign, a, b) => Infix(sign, Sum, a, b))),
            (3, Gen.Select(Gen.OneOf("*", "/", "%"), part, part).Select((sign, a, b) => Infix(sign, Product, a, b))),
            (1, part.Select(a => Make($"- {a.At(Sign)}", Sign, [a], v => -a.Reckon(v)))),
            (1, Gen.Select(Gen.OneOf("min", "最小"), part, part, part)
                .Select((name, a, b, c) => Call(name, [a, b, c], v => Least(a.Reckon(v), Least(b.Reckon(v), c.Reckon(v)))))),
            (1, Gen.Select(Gen.OneOf("MAX", "最大"), part, part)
                .Select((name, a, b) => Call(name, [a, b], v => -Least(-a.Reckon(v), -b.Reckon(v))))),
            (1, Gen.Select(Gen.OneOf("abs", "floor", "ceiling"), part).Select((name, a) => Call(name, [a], v => Whole(name, a.Reckon(v))))),
            (1, Gen.Select(part, Gen.Int[0, 6]).Select((a, digits) => Call(
                "round", [a, Constant(digits)], v => decimal.Round(a.Reckon(v), digits, MidpointRounding.AwayFromZero)))),
            (1, Gen.Select(Leaf, Gen.Int[1, 4]).Select((a, power) => Call(
                "pow", [a, Constant(power)], v => Enumerable.Repeat(a.Reckon(v), power).Aggregate(1m, (x, y) => x * y)))),
            (1, Gen.Int[0, 400].Select(root => Call("sqrt", [Constant(root * root / 16m)], _ => root / 4m))),
            (1, Gen.Select(Gen.OneOf("iif", "如果"), test, part, part)
                .Select((name, t, a, b) => Call(name, [t, a, b], v => t.Reckon(v) != 0 ? a.Reckon(v) : b.Reckon(v)))),
            (1, Gen.Select(test, part, part).Select((t, a, b) => Make(
                $"{t.At(Or)} ? {a.At(Choice)} : {b.At(Choice)}", Choice, [t, a, b], v => t.Reckon(v) != 0 ? a.Reckon(v) : b.Reckon(v)))));
    }

    private static Gen<Node> Condition(int depth)
    {
        Gen<Node> part = Number(Math.Max(depth - 1, 0));
        Gen<Node> comparison = Gen.Select(Gen.OneOf("=", "==", "!=", "<>", "<", "<=", ">", ">="), part, part).Select((sign, a, b) => Make(
            $"{a.At(Sum)} {sign} {b.At(Sum)}", Comparison, [a, b], v => Holds(sign, a.Reckon(v).CompareTo(b.Reckon(v))) ? 1 : 0));
        if (depth <= 0)
            return comparison;
        Gen<Node> test = Condition(depth - 1);
        return Gen.Frequency(
            (3, comparison),
            (1, Gen.Select(Gen.OneOf("and", "&&", "且"), test, test).Select((word, a, b) => Make(
                $"{a.At(And)} {word} {b.At(Comparison)}", And, [a, b], v => a.Reckon(v) != 0 && b.Reckon(v) != 0 ? 1 : 0))),
            (1, Gen.Select(Gen.OneOf("or", "||", "或"), test, test).Select((word, a, b) => Make(
                $"{a.At(Or)} {word} {b.At(And)}", Or, [a, b], v => a.Reckon(v) != 0 || b.Reckon(v) != 0 ? 1 : 0))),
            (1, Gen.Select(Gen.OneOf("not", "!", "非"), test).Select((word, a) => Make(
                $"{word} {a.At(Sign)}", Sign, [a], v => a.Reckon(v) != 0 ? 0 : 1))));
    }

    private static Gen<Node> Leaf => Gen.Frequency(
        (2, Gen.Int[0, 400].Select(quarters => Constant(quarters / 4m))),
        (1, Gen.Int[0, 3].Select(whole => Constant(whole))),
        (3, Gen.OneOf("value", "采集值", "Value").Select(name => new Node(name, Primary, false, [], v => v))),
        (1, Gen.OneOf("full", "满分").Select(name => new Node(name, Primary, true, [], _ => TestFormulas.FullMark))));

    private static Node Constant(decimal number) => new(number.ToString(CultureInfo.InvariantCulture), Primary, true, [], _ => number);

    private static Node Infix(string sign, int level, Node a, Node b) => Make($"{a.At(level)} {sign} {b.At(level + 1)}", level, [a, b], v => sign switch
    {
        "+" => a.Reckon(v) + b.Reckon(v),
        "-" => a.Reckon(v) - b.Reckon(v),
        "*" => a.Reckon(v) * b.Reckon(v),
        "/" => a.Reckon(v) / b.Reckon(v),
        _ => a.Reckon(v) % b.Reckon(v),
    });

    private static Node Call(string name, Node[] parts, Func<decimal, decimal> reckon) =>
        Make($"{name} ( {string.Join(" , ", parts.Select(part => part.Text))} )", Primary, parts, reckon);

    private static Node Make(string text, int level, Node[] parts, Func<decimal, decimal> reckon) =>
        new(text, level, parts.All(part => part.IsConstant), parts, reckon);

    private static decimal Least(decimal a, decimal b) => a < b ? a : b;

    private static decimal Whole(string name, decimal x)
    {
        decimal whole = x - (x % 1);
        return name switch
        {
            "abs" => x < 0 ? -x : x,
            "floor" => whole > x ? whole - 1 : whole,
            _ => whole < x ? whole + 1 : whole,
        };
    }

    private static bool Holds(string sign, int order) => sign switch
    {
        "=" or "==" => order == 0,
        "!=" or "<>" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}
