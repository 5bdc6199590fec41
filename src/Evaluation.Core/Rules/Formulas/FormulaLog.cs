using Evaluation.Diagnostics;

namespace Evaluation.Rules.Formulas;

/// <summary>Collects what is wrong with one formula. The first argument of every diagnostic is the column in the formula.</summary>
/// <param name="place">Where the formula stands; when unknown, diagnostics have the column in the formula as their place.</param>
internal sealed class FormulaLog(Place place)
{
    private readonly DiagnosticBag bag = new();

    internal bool HasErrors => bag.HasErrors;

    internal void Add(DiagnosticDescriptor descriptor, int column, params ReadOnlySpan<object?> arguments) =>
        bag.Add(descriptor, place.IsUnknown ? place with { Row = 1, Column = column } : place, [column, .. arguments]);

    internal ValueList<Diagnostic> ToList() => bag.ToList();
}
