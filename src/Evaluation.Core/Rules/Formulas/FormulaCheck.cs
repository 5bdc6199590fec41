using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Formulas;

/// <summary>Checks the formulas of a scheme by reading them.</summary>
internal sealed class FormulaCheck : IMethodCheck
{
    public void Check(Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (leaf.Method is not FormulaText method)
            return;
        Place place = places.Of(method, "formula", leaf.Code);
        if (method.Takes is not (ValueKind.Number or ValueKind.YesNo or ValueKind.Count))
        {
            diagnostics.Add(SchemeDiagnostics.FormulaTakes, place, leaf.Code, method.Takes);
            return;
        }

        KeptFormulas.Points(method, Scheme.FullMarkOf(leaf), out ValueList<Diagnostic> found, place);
        diagnostics.AddRange(found);
    }
}
