using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points by a formula written as text (docs/formulas.md), held between 0 and the leaf's full mark.</summary>
/// <param name="Formula">The formula, such as <c>iif(value &gt;= 90, full, full * value / 100)</c>.</param>
/// <param name="Takes">What kind of value the leaf takes: a number, yes or no, or a count. The default is a number.</param>
/// <remarks>An observation for which the formula has no value (a division by 0, say) is refused.</remarks>
public sealed record FormulaText(string Formula, ValueKind Takes = ValueKind.Number) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "formula";

    /// <inheritdoc/>
    public override ValueKind Accepts => Takes;
}
