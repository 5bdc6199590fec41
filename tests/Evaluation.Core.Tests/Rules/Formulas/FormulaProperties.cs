using System.Text;
using CsCheck;
using Evaluation.Diagnostics;

namespace Evaluation.Rules.Formulas;

/// <summary>What holds for every formula and every text. CsCheck prints the seed of a failing case.</summary>
public sealed class FormulaProperties
{
    /// <summary>Written with a blank between tokens, so many characters cannot have more than 300 of them.</summary>
    private const int LongestReadable = 599;

    private static readonly Gen<string> Piece = Gen.OneOf(
        "value", "yes", "full", "level", "采集值", "是否", "满分", "等次", "min", "max", "abs", "round", "floor", "ceiling", "clamp", "iif", "pow", "sqrt",
        "ln", "exp", "如果", "乘方", "and", "or", "not", "且", "或", "非", "+", "-", "*", "/", "%", "=", "==", "!=", "<>", "<", "<=", ">", ">=", "&&", "||", "!",
        "(", ")", "(", ")", "(", ")", ",", ",", "?", ":", "0", "1", "2", "0.5", "9999999999999999999999999999", "\"好\"", "\"", ".", "it", "null", "new", "@0", "GetType", "[", "]", "=>", "Math");

    [Test]
    public void A_formula_gives_what_an_independent_reckoning_gives() =>
        Gen.Select(RandomFormula.Points, Gen.Int[-40, 400].Select(quarters => quarters / 4m), Gen.Bool)
            .Where((node, _, _) => node.Text.Length <= LongestReadable)
            .Sample(
                (node, value, spaced) =>
                {
                    string text = spaced ? node.Text : Squeeze(node.Text);
                    Formula<decimal>? formula = FormulaParser.ParsePoints(text, TestFormulas.FullMark, out ValueList<Diagnostic> diagnostics);
                    if (formula is null)
                        return diagnostics.All(fault => fault.Code == "RUL221") && node.HasDeadPart;
                    return ValueOf(formula, value) == node.Value(value);
                },
                iter: 2_000);

    [Test]
    public void Numbers_and_conditions_in_each_others_places_are_told_apart() =>
        Mixed(3).Where(text => text.Length <= LongestReadable).Sample(IsSafe, iter: 4_000);

    [Test]
    public void Random_pieces_give_a_formula_or_diagnostics_and_never_an_exception() =>
        Gen.Select(Piece.Array[1, 30], Gen.OneOf("", " ")).Sample((pieces, blank) => IsSafe(string.Join(blank, pieces)), iter: 20_000);

    [Test]
    public void Random_text_gives_a_formula_or_diagnostics_and_never_an_exception() =>
        Gen.String[0, 200].Sample(IsSafe, iter: 4_000);

    [Test]
    public void Random_bytes_give_a_formula_or_diagnostics_and_never_an_exception() =>
        Gen.Byte.Array[0, 200].Sample(bytes => IsSafe(Encoding.Latin1.GetString(bytes)) && IsSafe(Encoding.UTF8.GetString(bytes)), iter: 4_000);

    [Test]
    public void A_good_formula_with_one_character_changed_is_safe() =>
        Gen.Select(RandomFormula.Points.Where(node => node.Text.Length <= LongestReadable), Gen.Int[0, 598], Gen.Char).Sample(
            (node, where, character) =>
            {
                char[] text = node.Text.ToCharArray();
                text[where % text.Length] = character;
                return IsSafe(new string(text));
            },
            iter: 2_000);

    /// <summary>Formulas that follow the grammar and mind no types.</summary>
    private static Gen<string> Mixed(int depth)
    {
        Gen<string> leaf = Gen.OneOf("value", "1", "yes", "full", "level = \"好\"", "( value > 2 )", "value < 2");
        if (depth == 0)
            return leaf;
        Gen<string> part = Mixed(depth - 1);
        Gen<string> infix = Gen.OneOf("+", "-", "*", "/", "%", "=", "<>", "<", "<=", ">", ">=", "and", "or");
        return Gen.OneOf(
            leaf,
            Gen.Select(part, infix, part).Select((a, sign, b) => $"{a} {sign} {b}"),
            Gen.Select(part, infix, part).Select((a, sign, b) => $"( {a} {sign} {b} )"),
            Gen.Select(Gen.OneOf("not", "-"), part).Select((sign, a) => $"{sign} {a}"),
            Gen.Select(Gen.OneOf("min", "max", "pow", "round"), part, part).Select((name, a, b) => $"{name} ( {a} , {b} )"),
            Gen.Select(Gen.OneOf("iif", "clamp"), part, part, part).Select((name, a, b, c) => $"{name} ( {a} , {b} , {c} )"),
            Gen.Select(part, part, part).Select((a, b, c) => $"( {a} ? {b} : {c} )"));
    }

    /// <summary>Whether there is a formula or a diagnostic, and a formula that has no value says so.</summary>
    private static bool IsSafe(string text)
    {
        Formula<decimal>? formula = FormulaParser.ParsePoints(text, TestFormulas.FullMark, out ValueList<Diagnostic> diagnostics);
        if (formula is null)
            return diagnostics.Count > 0 && diagnostics.All(fault => fault.Code.StartsWith("RUL2", StringComparison.Ordinal) && fault.Code != "RUL222");
        ValueOf(formula, 3);
        return diagnostics.Count == 0;
    }

    private static decimal? ValueOf(Formula<decimal> formula, decimal value)
    {
        try
        {
            return formula.Compile()(TestFormulas.Number(value));
        }
        catch (FormulaException)
        {
            return null;
        }
    }

    /// <summary>Without the blanks that are not needed: those beside a mark, unless two signs would join.</summary>
    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isNeeded = text[i] == ' ' && ((IsWord(text[i - 1]) && IsWord(text[i + 1])) || (!IsWord(text[i - 1]) && !IsWord(text[i + 1])));
            if (text[i] != ' ' || isNeeded)
                squeezed.Append(text[i]);
        }

        return squeezed.ToString();
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '.';
}
