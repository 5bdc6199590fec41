using System.Runtime.CompilerServices;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Formulas;

/// <summary>Reads the formula of a method once, however often its scheme is checked and encoded.</summary>
/// <threadsafety>Safe for use by several threads at once. What is kept lives as long as the method.</threadsafety>
internal static class KeptFormulas
{
    private static readonly ConditionalWeakTable<FormulaText, Kept> Known = [];

    /// <summary>The formula as points; otherwise as <see cref="FormulaParser.ParsePoints"/>.</summary>
    internal static Formula<decimal>? Points(FormulaText method, decimal fullMark, out ValueList<Diagnostic> diagnostics, Place place = default)
    {
        diagnostics = [];
        // One method can stand in two schemes with different full marks.
        if (Known.TryGetValue(method, out Kept? kept) && kept.FullMark == fullMark)
            return kept.Formula;
        Formula<decimal>? formula = FormulaParser.ParsePoints(method.Formula, fullMark, out diagnostics, place, method.Takes);
        // What is wrong is told with its place, so it is read again.
        if (formula is not null)
            Known.AddOrUpdate(method, new Kept(fullMark, formula));
        return formula;
    }

    private sealed record Kept(decimal FullMark, Formula<decimal> Formula);
}
