using System.Linq.Expressions;

namespace Evaluation.Rules.Formulas;

/// <summary>Makes one operand of each comparison of the level with a text, so that the parser library never sees a text.</summary>
internal static class FormulaLevels
{
    /// <summary>The tokens with each comparison in the place of its three tokens; a level or text outside one is reported.</summary>
    internal static List<FormulaToken> Join(List<FormulaToken> tokens, FormulaNames names, FormulaLog log)
    {
        var joined = new List<FormulaToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (FormulaTokenKind.Level or FormulaTokenKind.Text))
            {
                joined.Add(tokens[i]);
            }
            else if (i + 2 < tokens.Count && Comparison(tokens[i], tokens[i + 1], tokens[i + 2], names) is { } comparison)
            {
                joined.Add(new FormulaToken(FormulaTokenKind.Operand, tokens[i].Column, tokens[i].Text) { Operand = comparison });
                i += 2;
            }
            else
            {
                log.Add(FormulaDiagnostics.LevelAlone, tokens[i].Column, FormulaSyntax.Quote(tokens[i]));
                joined.Add(tokens[i] with { Kind = FormulaTokenKind.Unknown });
            }
        }

        return joined;
    }

    private static BinaryExpression? Comparison(FormulaToken left, FormulaToken sign, FormulaToken right, FormulaNames names)
    {
        if (sign.Code is not ("==" or "!="))
            return null;
        string? text = (left.Kind, right.Kind) switch
        {
            (FormulaTokenKind.Level, FormulaTokenKind.Text) => right.Text,
            (FormulaTokenKind.Text, FormulaTokenKind.Level) => left.Text,
            _ => null,
        };
        if (text is null)
            return null;
        Expression name = Expression.Constant(text);
        return sign.Code == "==" ? Expression.Equal(names.LevelName, name) : Expression.NotEqual(names.LevelName, name);
    }
}
