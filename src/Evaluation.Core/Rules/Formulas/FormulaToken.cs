using System.Linq.Expressions;

namespace Evaluation.Rules.Formulas;

/// <summary>A piece of a formula.</summary>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Column">Its first character, counted from 1.</param>
/// <param name="Text">What stands there; for a text what is between the quotation marks.</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, int Column, string Text)
{
    /// <summary>For operators and marks: how the parser library writes them.</summary>
    internal string? Code { get; init; }

    /// <summary>For an operand: what it stands for.</summary>
    internal Expression? Operand { get; init; }

    /// <summary>For a function: which.</summary>
    internal FormulaFunction? Function { get; init; }
}
