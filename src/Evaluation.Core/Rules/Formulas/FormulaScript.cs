using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Evaluation.Rules.Formulas;

/// <summary>
/// A formula written anew for the parser library: its numbers and names as <c>@0</c>, <c>@1</c>…, which stand for expressions, and
/// nothing else but operators and marks. So the library never sees a word, a number or a text from the input.
/// </summary>
internal sealed class FormulaScript
{
    private readonly StringBuilder text = new();
    private readonly List<Expression> symbols = [];
    private readonly List<(int Position, FormulaToken Token)> starts = [];

    internal FormulaScript(List<FormulaToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
            Write(tokens, i);
    }

    /// <summary>The text for the library.</summary>
    internal string Text => text.ToString();

    /// <summary>What its symbols stand for.</summary>
    internal IReadOnlyList<Expression> Symbols => symbols;

    /// <summary>The token that stands at a position of the text.</summary>
    internal FormulaToken TokenAt(int position)
    {
        int last = starts.FindLastIndex(start => start.Position <= position);
        return starts[Math.Max(last, 0)].Token;
    }

    private void Write(List<FormulaToken> tokens, int index)
    {
        FormulaToken token = tokens[index];
        starts.Add((text.Length, token));
        Expression? meaning = token.Function?.Pattern(CountArguments(tokens, index)) ?? token.Operand;
        if (meaning is null)
        {
            text.Append(token.Code);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"@{symbols.Count}");
            symbols.Add(meaning);
        }

        text.Append(' ');
    }

    /// <summary>One more than the commas between a call's own parentheses.</summary>
    private static int CountArguments(List<FormulaToken> tokens, int function)
    {
        int depth = 0;
        int arguments = 1;
        for (int i = function + 1; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind switch { FormulaTokenKind.Open => 1, FormulaTokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                break;
            if (depth == 1 && tokens[i].Kind == FormulaTokenKind.Comma)
                arguments++;
        }

        return arguments;
    }
}
