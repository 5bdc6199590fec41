using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Advice;

/// <summary>What nobody can look up: citations that are only recalled, indicators without a basis, schemes without a source.</summary>
internal sealed class MissingSources : IAdvice
{
    private static readonly LocalText Source = new("sources", "来源（sources）");

    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        GiveUnverified(scheme, diagnostics);
        GiveWithoutBasis(scheme, diagnostics);
        if (scheme.Sources.Count == 0)
            diagnostics.Add(AdviceDiagnostics.NoSources, new Place(null, 0, 0, scheme.Code), scheme.Code);
    }

    private static void GiveUnverified(Scheme scheme, DiagnosticBag diagnostics)
    {
        (string Code, LocalText Text, Citation Citation)[] all =
        [
            .. scheme.Sources.Select(source => (scheme.Code, Source, source)),
            .. scheme.AllIndicators.SelectMany(indicator => Cited(indicator.Code, indicator.Basis)),
            .. scheme.Adjustments.SelectMany(adjustment => Cited(adjustment.Code, adjustment.Basis)),
        ];
        var recalled = new Mentions();
        foreach ((string code, LocalText text, _) in all.Where(cited => cited.Citation.Verification == Verification.Recalled))
            recalled.Add(code, text);
        recalled.Report(AdviceDiagnostics.Unverified, scheme, diagnostics, all.Length);
    }

    private static IEnumerable<(string Code, LocalText Text, Citation Citation)> Cited(string code, ValueList<Citation> basis) =>
        basis.Select(citation => (code, new LocalText(code, code), citation));

    private static void GiveWithoutBasis(Scheme scheme, DiagnosticBag diagnostics)
    {
        var without = new Mentions();
        without.AddRange(scheme.Indicators.SelectMany(LeavesWithoutBasis));
        foreach (Adjustment adjustment in scheme.Adjustments.Where(adjustment => adjustment.Basis.Count == 0))
            without.Add(adjustment.Code);
        without.Report(AdviceDiagnostics.NoBasis, scheme, diagnostics, scheme.Leaves.Count() + scheme.Adjustments.Count);
    }

    /// <summary>The leaves for which neither they nor a branch above them name a basis.</summary>
    private static IEnumerable<Indicator> LeavesWithoutBasis(Indicator indicator) =>
        indicator.Basis.Count > 0 ? [] : indicator.IsLeaf ? [indicator] : indicator.Children.SelectMany(LeavesWithoutBasis);
}
