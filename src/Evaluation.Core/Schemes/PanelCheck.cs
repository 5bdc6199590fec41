using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Panels;

namespace Evaluation.Schemes;

/// <summary>Checks that panels stand where several observations can be joined, and ask for numbers of evaluators that there can be.</summary>
internal static class PanelCheck
{
    internal static readonly LocalText CountRange = new("a whole number from 1 to 1000", "为 1 至 1000 的整数");

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        foreach (Indicator indicator in scheme.AllIndicators.Where(indicator => indicator.Panel is not null && !places.IsDoubtful(indicator)))
            Check(indicator, indicator.Panel!, places.Of(indicator, "panel", indicator.Code), diagnostics);
        foreach (Adjustment adjustment in scheme.Adjustments.Where(adjustment => adjustment.Panel is not null && !places.IsDoubtful(adjustment)))
            Check(adjustment, adjustment.Panel!, places.Of(adjustment, "panel", adjustment.Code), diagnostics);
    }

    private static void Check(Adjustment adjustment, Panel panel, Place place, DiagnosticBag diagnostics)
    {
        if (adjustment.Input is { } input)
            Check(input, panel, place, diagnostics);
        else
            diagnostics.Add(SchemeDiagnostics.PanelOfNothing, place, adjustment.Code, adjustment.Effect.Name);
    }

    private static void Check(Indicator indicator, Panel panel, Place place, DiagnosticBag diagnostics)
    {
        if (!indicator.IsLeaf)
            diagnostics.Add(SchemeDiagnostics.BranchWithPanel, place, indicator.Code);
        else if (panel is not PanelConsensus && indicator.Method is { Accepts: not ValueKind.Number } method)
            diagnostics.Add(SchemeDiagnostics.PanelWithoutNumbers, place, indicator.Code, method.Name);
        CheckCount("atLeast", panel.AtLeast, place, diagnostics);
        CheckCount("drop", (panel as PanelTrimmedMean)?.Drop ?? 1, place, diagnostics);
    }

    private static void CheckCount(string what, int count, Place place, DiagnosticBag diagnostics)
    {
        if (count is < 1 or > Panel.Most)
            diagnostics.Add(SchemeDiagnostics.OutOfRange, place, what, count, CountRange);
    }
}
