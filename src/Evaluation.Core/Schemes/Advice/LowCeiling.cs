using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Advice;

/// <summary>Limits below what the tree can give: the best subjects become equal.</summary>
internal sealed class LowCeiling : IAdvice
{
    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        foreach (Adjustment adjustment in scheme.Adjustments)
        {
            if (adjustment.Effect is Limit { AtMost: { } cap } && cap < scheme.FullMark)
            {
                diagnostics.Add(
                    AdviceDiagnostics.LowCeiling,
                    new Place(null, 0, 0, adjustment.Code),
                    adjustment.Code,
                    Mentions.Figure(cap),
                    Mentions.Figure(scheme.FullMark));
            }
        }
    }
}
