using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Advice;

/// <summary>Leaves that cost the work of observing and hardly move the total.</summary>
internal sealed class SmallShares : IAdvice
{
    private const decimal Small = 0.005m;

    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        var weights = EffectiveWeights.OfValid(scheme);
        Indicator[] leaves = [.. scheme.Leaves.Where(leaf => weights[leaf.Code] < Small)];
        var small = new Mentions();
        small.AddRange(leaves);
        small.Report(
            AdviceDiagnostics.SmallShares, scheme, diagnostics, Mentions.Percent(Small), Mentions.Percent(leaves.Sum(leaf => weights[leaf.Code])));
    }
}
