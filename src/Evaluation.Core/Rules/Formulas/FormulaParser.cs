using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>Reads formula text (公式): an expression over one observation's value and the leaf's full mark, in decimals (docs/formulas.md).</summary>
/// <remarks>
/// Formula text is hostile input. It passes two fences: <see cref="FormulaLexer"/> with <see cref="FormulaSyntax"/> before
/// System.Linq.Dynamic.Core sees a rewritten form of it, and <see cref="FormulaFence"/> over the tree that comes out.
/// </remarks>
internal static class FormulaParser
{
    /// <summary>The parser library with everything switched off that can be.</summary>
    internal static readonly ParsingConfig Config = new()
    {
        CustomTypeProvider = new NoTypes(),
        AllowNewToEvaluateAnyType = false,
        AreContextKeywordsEnabled = false,
        DisallowNewKeyword = true,
        IsCaseSensitive = true,
        LoadAdditionalAssembliesFromCurrentDomainBaseDirectory = false,
        ResolveTypesBySimpleName = false,
        SupportCastingToFullyQualifiedTypeAsString = false,
        SupportEnumerationsFromSystemNamespace = false,
    };

    /// <summary>Reads a formula for the points of a leaf.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="fullMark">What the name <c>full</c> stands for.</param>
    /// <param name="diagnostics">Everything that is wrong with it; empty when nothing is.</param>
    /// <param name="place">Where the formula stands; when unknown, diagnostics have the column in the formula as their place.</param>
    /// <param name="accepts">What kind of value the leaf takes, to refuse names that have no meaning for it; <see langword="null"/> when not known.</param>
    /// <returns>The formula; <see langword="null"/> exactly when there are diagnostics. It does not keep points within the full mark.</returns>
    internal static Formula<decimal>? ParsePoints(
        string text, decimal fullMark, out ValueList<Diagnostic> diagnostics, Place place = default, ValueKind? accepts = null) =>
        Parse<decimal>(text, fullMark, out diagnostics, place, accepts);

    /// <summary>Reads a formula that is a condition; otherwise as <see cref="ParsePoints"/>.</summary>
    internal static Formula<bool>? ParseCondition(
        string text, decimal fullMark, out ValueList<Diagnostic> diagnostics, Place place = default, ValueKind? accepts = null) =>
        Parse<bool>(text, fullMark, out diagnostics, place, accepts);

    private static Formula<T>? Parse<T>(
        string text, decimal fullMark, out ValueList<Diagnostic> diagnostics, Place place, ValueKind? accepts)
    {
        var log = new FormulaLog(place);
        var names = new FormulaNames(fullMark);
        Expression? body = ReadTokens(text, names, accepts, log) is { } tokens ? ReadTree(tokens, names, log) : null;
        if (body is not null && body.Type != typeof(T))
            log.Add(FormulaDiagnostics.WrongResult, 1, NameOf(body.Type), NameOf(typeof(T)));
        diagnostics = log.ToList();
        return log.HasErrors || body is null
            ? null
            : new Formula<T>(text, Expression.Lambda<Func<Observation, T>>(body, names.Observation));
    }

    private static List<FormulaToken>? ReadTokens(string text, FormulaNames names, ValueKind? accepts, FormulaLog log)
    {
        if (text.Length > FormulaLimits.MostCharacters)
        {
            log.Add(FormulaDiagnostics.TooLong, 1, text.Length, FormulaLimits.MostCharacters);
            return null;
        }

        if (new FormulaLexer(text, names, log).Read() is not { } tokens)
            return null;
        if (tokens.Count == 0)
        {
            log.Add(FormulaDiagnostics.Empty, 1);
            return null;
        }

        CheckKinds(tokens, accepts, log);
        tokens = FormulaLevels.Join(tokens, names, log);
        return new FormulaSyntax(tokens, log).Check() && !log.HasErrors ? tokens : null;
    }

    private static void CheckKinds(List<FormulaToken> tokens, ValueKind? accepts, FormulaLog log)
    {
        if (accepts is not { } kind)
            return;
        foreach (FormulaToken token in tokens)
        {
            if (token.Kind != FormulaTokenKind.Text && FormulaNames.Misses(token.Text, kind))
                log.Add(FormulaDiagnostics.WrongKind, token.Column, FormulaSyntax.Quote(token), RuleTexts.Kind(kind));
        }
    }

    private static Expression? ReadTree(List<FormulaToken> tokens, FormulaNames names, FormulaLog log)
    {
        var script = new FormulaScript(tokens);
        if (ReadScript(script, names, log) is not { } tree)
            return null;
        Expression body = new FormulaCalls(script.Symbols).Visit(tree);
        if (!IsHarmless(body, names, log))
            return null;
        new FormulaConstants(tokens, log).Visit(body);
        return body;
    }

    private static Expression? ReadScript(FormulaScript script, FormulaNames names, FormulaLog log)
    {
        try
        {
            object?[] symbols = [.. script.Symbols];
            return DynamicExpressionParser.ParseLambda(
                Config, createParameterCtor: false, [names.Observation], resultType: null, script.Text, symbols).Body;
        }
        catch (ParseException fault)
        {
            FormulaToken token = script.TokenAt(fault.Position);
            log.Add(FormulaDiagnostics.TypesDoNotFit, token.Column, FormulaSyntax.Quote(token));
        }
        catch (InvalidOperationException)
        {
            // The library reports a condition on one side of < in this way, and without a place.
            log.Add(FormulaDiagnostics.ConditionsCompared, 1);
        }

        return null;
    }

    private static bool IsHarmless(Expression body, FormulaNames names, FormulaLog log)
    {
        var fence = new FormulaFence(names.Observation);
        fence.Visit(body);
        if (fence.Refused is not { } refused)
            return true;
        if (refused is BinaryExpression { Left.Type: var left, Right.Type: var right } && left == typeof(bool) && right == typeof(bool))
            log.Add(FormulaDiagnostics.ConditionsCompared, 1);
        else
            log.Add(FormulaDiagnostics.NotAllowed, 1, refused.NodeType);
        return false;
    }

    private static LocalText NameOf(Type type) => type == typeof(bool) ? FormulaTexts.Condition : FormulaTexts.Number;
}
