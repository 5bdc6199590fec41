using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Numerics;

namespace Evaluation.Rules.Formulas;

/// <summary>The first fence: cuts a formula into tokens and knows no others than those that formulas need.</summary>
internal sealed class FormulaLexer(string text, FormulaNames names, FormulaLog log)
{
    private readonly List<FormulaToken> tokens = [];
    private int position;

    /// <summary>The tokens; <see langword="null"/> when something stands there that is none.</summary>
    internal List<FormulaToken>? Read()
    {
        bool clean = true;
        while (SkipBlanks() && tokens.Count <= FormulaLimits.MostTokens)
            clean &= ReadOne();
        if (tokens.Count > FormulaLimits.MostTokens)
        {
            log.Add(FormulaDiagnostics.TooManyTokens, tokens[^1].Column, FormulaLimits.MostTokens);
            return null;
        }

        return clean ? tokens : null;
    }

    private bool SkipBlanks()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
            position++;
        return position < text.Length;
    }

    private bool ReadOne()
    {
        char first = text[position];
        bool isPoint = first == '.' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
        if (char.IsAsciiDigit(first) || isPoint)
            return ReadNumber();
        if (first == '"')
            return ReadText();
        if (FormulaCharacters.IsLatin(first))
            return ReadName(Run(position, FormulaCharacters.IsLatin));
        if (FormulaCharacters.IsIdeograph(first))
            return ReadName(LongestKnown(Run(position, FormulaCharacters.IsIdeograph)));
        if (FormulaOperators.TryRead(text.AsSpan(position), out FormulaTokenKind kind, out int length, out string code))
        {
            Add(kind, length, code);
            return true;
        }

        ReportCharacters();
        return false;
    }

    private bool ReadNumber()
    {
        int length = Run(position, c => FormulaCharacters.IsLatin(c) || c == '.');
        string number = text.Substring(position, length);
        bool isPlain = char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1]) && number.Count(c => c == '.') <= 1
            && number.All(c => char.IsAsciiDigit(c) || c == '.');
        if (isPlain && ExactNumber.TryParse(number, out decimal value, out bool losesDigits) && !losesDigits)
        {
            tokens.Add(new FormulaToken(FormulaTokenKind.Operand, position + 1, number) { Operand = Expression.Constant(value) });
            position += length;
            return true;
        }

        log.Add(FormulaDiagnostics.BadNumber, position + 1, number);
        position += length;
        return false;
    }

    private bool ReadText()
    {
        int end = text.IndexOf('"', position + 1);
        string content = text[(position + 1)..(end < 0 ? text.Length : end)];
        bool isGood = end >= 0 && content.Length is > 0 and <= FormulaLimits.LongestText
            && !content.AsSpan().Contains('\\') && SafeText.Line(content) == content;
        if (isGood)
            tokens.Add(new FormulaToken(FormulaTokenKind.Text, position + 1, content));
        else
            log.Add(FormulaDiagnostics.BadText, position + 1, FormulaLimits.LongestText);
        position = end < 0 ? text.Length : end + 1;
        return isGood;
    }

    private bool ReadName(int length)
    {
        FormulaToken token = names.Read(text.Substring(position, length), position + 1);
        tokens.Add(token);
        position += length;
        if (token.Kind != FormulaTokenKind.Unknown)
            return true;
        if (NearestName.Of(token.Text, FormulaNames.All) is { } near)
            log.Add(FormulaDiagnostics.UnknownNameNear, token.Column, token.Text, near);
        else
            log.Add(FormulaDiagnostics.UnknownName, token.Column, token.Text, FormulaNames.List);
        return true;
    }

    /// <summary>Chinese is written without blanks: the longest name that the characters begin with, else all of them.</summary>
    private int LongestKnown(int length)
    {
        for (int shorter = Math.Min(length, FormulaNames.Longest); shorter > 0; shorter--)
        {
            if (FormulaNames.All.Contains(text.Substring(position, shorter)))
                return shorter;
        }

        return length;
    }

    private void ReportCharacters()
    {
        int start = position++;
        if (FormulaCharacters.Plain(text[start]) is { } plain)
        {
            log.Add(FormulaDiagnostics.SpecialCharacter, start + 1, text[start], plain);
            return;
        }

        while (position < text.Length && FormulaCharacters.IsUnknown(text[position]))
            position++;
        log.Add(FormulaDiagnostics.UnknownCharacter, start + 1, text[start..position]);
    }

    private void Add(FormulaTokenKind kind, int length, string code)
    {
        tokens.Add(new FormulaToken(kind, position + 1, text.Substring(position, length)) { Code = code });
        position += length;
    }

    private int Run(int start, Func<char, bool> belongs)
    {
        int end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end - start;
    }
}
