namespace Evaluation.Rules.Formulas;

/// <summary>The operators and marks of formulas, and how the parser library writes them.</summary>
internal static class FormulaOperators
{
    /// <summary>Those of two characters come first.</summary>
    private static readonly ValueList<(string Text, FormulaTokenKind Kind, string Code)> All =
    [
        ("==", FormulaTokenKind.Operator, "=="),
        ("!=", FormulaTokenKind.Operator, "!="),
        ("<>", FormulaTokenKind.Operator, "!="),
        ("<=", FormulaTokenKind.Operator, "<="),
        (">=", FormulaTokenKind.Operator, ">="),
        ("&&", FormulaTokenKind.Operator, "&&"),
        ("||", FormulaTokenKind.Operator, "||"),
        ("=", FormulaTokenKind.Operator, "=="),
        ("<", FormulaTokenKind.Operator, "<"),
        (">", FormulaTokenKind.Operator, ">"),
        ("+", FormulaTokenKind.Operator, "+"),
        ("-", FormulaTokenKind.Operator, "-"),
        ("*", FormulaTokenKind.Operator, "*"),
        ("/", FormulaTokenKind.Operator, "/"),
        ("%", FormulaTokenKind.Operator, "%"),
        ("!", FormulaTokenKind.Not, "!"),
        ("(", FormulaTokenKind.Open, "("),
        (")", FormulaTokenKind.Close, ")"),
        (",", FormulaTokenKind.Comma, ","),
        ("?", FormulaTokenKind.Question, "?"),
        (":", FormulaTokenKind.Colon, ":"),
    ];

    /// <summary>The operator or mark that a text begins with.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out FormulaTokenKind kind, out int length, out string code)
    {
        foreach ((string known, FormulaTokenKind itsKind, string itsCode) in All)
        {
            if (!text.StartsWith(known, StringComparison.Ordinal))
                continue;
            (kind, length, code) = (itsKind, known.Length, itsCode);
            return true;
        }

        (kind, length, code) = (default, 0, "");
        return false;
    }
}
