using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Advice;

/// <summary>Parts of full marks that a cap, or a best outcome below the full mark, hides: nobody can earn them, or nobody can lose them.</summary>
internal sealed class HiddenPoints : IAdvice
{
    private static readonly LocalText PartOfMark = new("{0} ({1} of {2})", "{0}（{2} 分中的 {1} 分）");

    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        var unearned = new Mentions();
        var kept = new Mentions();
        foreach (Indicator leaf in scheme.Leaves)
        {
            decimal mark = Scheme.FullMarkOf(leaf);
            if (PointRange.Of(leaf) is not { IsConstant: false } range)
                continue;
            if (range.Best < mark)
                unearned.Add(leaf.Code, Part(leaf, mark - range.Best, mark));
            if (leaf.Method is DeductionPerCase && range.Worst > 0)
                kept.Add(leaf.Code, Part(leaf, range.Worst, mark));
        }

        unearned.Report(AdviceDiagnostics.UnearnablePoints, scheme, diagnostics);
        kept.Report(AdviceDiagnostics.UnlosablePoints, scheme, diagnostics);
    }

    private static LocalText Part(Indicator leaf, decimal hidden, decimal mark) =>
        PartOfMark.With(leaf.Code, Mentions.Figure(hidden), Mentions.Figure(mark));
}
