using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Advice;

/// <summary>Indicators that cannot discriminate: whatever is observed, everybody gets the same points.</summary>
internal sealed class ConstantPoints : IAdvice
{
    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        // A veto looks at the answer, not at its points.
        IEnumerable<Indicator> inputs = scheme.Adjustments.Where(adjustment => adjustment.Effect is not Veto)
            .Select(adjustment => adjustment.Input).OfType<Indicator>();
        var constant = new Mentions();
        constant.AddRange(scheme.Leaves.Concat(inputs).Where(leaf => PointRange.Of(leaf) is { IsConstant: true }));
        constant.Report(AdviceDiagnostics.ConstantPoints, scheme, diagnostics);
    }
}
