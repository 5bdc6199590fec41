using Evaluation.Diagnostics;

namespace Evaluation.Rules.Formulas;

/// <summary>The rest of the first fence: whether tokens are in an order that the grammar of docs/formulas.md allows. Stops at the first fault.</summary>
internal sealed class FormulaSyntax(List<FormulaToken> tokens, FormulaLog log)
{
    private readonly Stack<Opening> open = [];
    private bool afterOperand;
    private int next;

    /// <summary>Whether they are.</summary>
    internal bool Check()
    {
        while (next < tokens.Count)
        {
            FormulaToken token = tokens[next];
            if (!(afterOperand ? Continue(token) : Begin(token)))
                return false;
            next++;
        }

        if (!afterOperand)
            return Fail(FormulaDiagnostics.OperandExpected, EndColumn, FormulaTexts.End);
        return open.Count == 0 || FailOpen(open.Peek());
    }

    /// <summary>What stands there, in the quotation marks of each language.</summary>
    internal static LocalText Quote(FormulaToken token) => new($"'{token.Text}'", $"“{token.Text}”");

    private int EndColumn => tokens[^1].Column + tokens[^1].Text.Length;

    private bool Begin(FormulaToken token)
    {
        switch (token.Kind)
        {
            case FormulaTokenKind.Not:
            case FormulaTokenKind.Operator when token.Code == "-":
                return true;
            case FormulaTokenKind.Open:
                return Push(new Opening(token));
            case FormulaTokenKind.Function or FormulaTokenKind.Unknown when IsCalled:
                next++;
                return Push(new Opening(token) { IsCall = true });
            case FormulaTokenKind.Function:
                return Fail(FormulaDiagnostics.NotCalled, token.Column, Quote(token));
            case FormulaTokenKind.Operand or FormulaTokenKind.Unknown:
                return afterOperand = true;
            case FormulaTokenKind.Close when open.TryPeek(out Opening? call) && call.IsCall && tokens[next - 1].Kind == FormulaTokenKind.Open:
                call.Arguments = 0;
                return Close(call);
            default:
                return Fail(FormulaDiagnostics.OperandExpected, token.Column, Quote(token));
        }
    }

    private bool Continue(FormulaToken token)
    {
        Opening? inner = open.TryPeek(out Opening? top) ? top : null;
        switch (token.Kind)
        {
            case FormulaTokenKind.Operator:
                afterOperand = false;
                return true;
            case FormulaTokenKind.Question:
                afterOperand = false;
                return Push(new Opening(token));
            case FormulaTokenKind.Colon when inner is { IsChoice: true }:
                afterOperand = false;
                open.Pop();
                return true;
            case FormulaTokenKind.Comma when inner is { IsCall: true }:
                afterOperand = false;
                inner.Arguments++;
                return true;
            case FormulaTokenKind.Close when inner is { IsChoice: false }:
                return Close(inner);
            case FormulaTokenKind.Close or FormulaTokenKind.Comma when inner is { IsChoice: true }:
                return FailOpen(inner);
            default:
                return Fail(FormulaDiagnostics.OperatorExpected, token.Column, Quote(token));
        }
    }

    private bool IsCalled => next + 1 < tokens.Count && tokens[next + 1].Kind == FormulaTokenKind.Open;

    private bool Push(Opening opening)
    {
        open.Push(opening);
        if (open.Count <= FormulaLimits.MostNesting)
            return true;
        log.Add(FormulaDiagnostics.TooDeep, opening.Token.Column, FormulaLimits.MostNesting);
        return false;
    }

    private bool Close(Opening opening)
    {
        open.Pop();
        afterOperand = true;
        if (opening.Token.Function is { } function && (opening.Arguments < function.Fewest || opening.Arguments > function.Most))
            log.Add(FormulaDiagnostics.ArgumentCount, opening.Token.Column, Quote(opening.Token), function.Counts, opening.Arguments);
        return true;
    }

    private bool FailOpen(Opening opening)
    {
        log.Add(FormulaDiagnostics.NotClosed, opening.Token.Column, Quote(opening.Token), opening.IsChoice ? "':'" : "')'");
        return false;
    }

    private bool Fail(DiagnosticDescriptor descriptor, int column, LocalText found)
    {
        log.Add(descriptor, column, found);
        return false;
    }

    /// <summary>A parenthesis, a call or the question mark of a choice that is not yet closed.</summary>
    private sealed class Opening(FormulaToken token)
    {
        internal FormulaToken Token { get; } = token;

        internal bool IsCall { get; init; }

        internal bool IsChoice => Token.Kind == FormulaTokenKind.Question;

        internal int Arguments { get; set; } = 1;
    }
}
