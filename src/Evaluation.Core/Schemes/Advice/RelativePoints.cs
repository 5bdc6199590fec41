using Evaluation.Diagnostics;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Advice;

/// <summary>Points that depend on who else is assessed, and what they do to means that bear no nothing and nothing negative.</summary>
internal sealed class RelativePoints : IAdvice
{
    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        var relative = new Mentions();
        relative.AddRange(scheme.Leaves.Where(leaf => leaf.Method is RelativeMethod { IsFixed: false }));
        relative.AddRange(scheme.AllIndicators.Where(branch => branch.Aggregation is Copeland));
        if (scheme.Aggregation is Copeland)
            relative.Add(scheme.Code);
        relative.Report(AdviceDiagnostics.Relative, scheme, diagnostics);

        var negative = new Mentions();
        negative.AddRange(LeavesUnderMeans(scheme.Aggregation, scheme.Indicators, below: false).Where(leaf => leaf.Method is ZScore));
        negative.AddRange(BranchesUnderMeans(scheme.Aggregation, scheme.Indicators, below: false));
        negative.Report(AdviceDiagnostics.NegativeRates, scheme, diagnostics);

        var nothing = new Mentions();
        nothing.AddRange(Branches(scheme).Where(branch => IsBroughtToNothing(branch.Aggregation))
            .SelectMany(branch => branch.Children).Where(leaf => GivesWorstNothing(leaf.Method)));
        nothing.Report(AdviceDiagnostics.WorstGetsNothing, scheme, diagnostics);
    }

    /// <summary>The leaves with a mean somewhere above them that refuses negative scores.</summary>
    private static IEnumerable<Indicator> LeavesUnderMeans(Aggregation aggregation, ValueList<Indicator> children, bool below)
    {
        bool refused = below || aggregation is GeometricMean or HarmonicMean or PowerMean;
        return children.SelectMany(child => child.IsLeaf ? (refused ? [child] : []) : LeavesUnderMeans(child.Aggregation, child.Children, refused));
    }

    /// <summary>The branches that count wins less losses, with such a mean somewhere above them.</summary>
    private static IEnumerable<Indicator> BranchesUnderMeans(Aggregation aggregation, ValueList<Indicator> children, bool below)
    {
        bool refused = below || aggregation is GeometricMean or HarmonicMean or PowerMean;
        return children.SelectMany(child => BranchesUnderMeans(child.Aggregation, child.Children, refused)
            .Concat(refused && child.Aggregation is Copeland { Raw: true } ? [child] : []));
    }

    private static IEnumerable<(Aggregation Aggregation, ValueList<Indicator> Children)> Branches(Scheme scheme) =>
        scheme.AllIndicators.Select(indicator => (indicator.Aggregation, indicator.Children)).Prepend((scheme.Aggregation, scheme.Indicators));

    private static bool IsBroughtToNothing(Aggregation aggregation) =>
        aggregation is GeometricMean or HarmonicMean or PowerMean { Exponent: < 0 };

    private static bool GivesWorstNothing(ScoringMethod? method) =>
        method is MinMax { Lowest: 0 } or PercentileRank or BordaCount or DistanceToTarget;
}
