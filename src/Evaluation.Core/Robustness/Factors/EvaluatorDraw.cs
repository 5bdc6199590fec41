using Evaluation.Evaluators.Fair;
using Evaluation.Robustness.Engine;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Adds to the points of each cell what is due to it when severities and ratings are drawn.</summary>
internal sealed class EvaluatorDraw(FairShifts shifts, ScoringPlan plan) : FactorDraw
{
    private readonly PlanNode[] leaves = [.. plan.Leaves];

    internal override FactorPhase Phase => FactorPhase.Error;

    internal override bool TakesStream => true;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        double[] drawn = shifts.Draw(stream!);
        int width = plan.Result.Compiled.Leaves.Length;
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            double[]? values = null;
            for (int subject = 0; subject < plan.SubjectCount; subject++)
            {
                double shift = drawn[(subject * width) + leaf];
                if (shift == 0 || settings.Current(leaves[leaf].Position).StateOf(subject) != NodeState.Scored)
                    continue;
                values ??= settings.Writable(leaves[leaf].Position);
                values[subject] = Math.Clamp(values[subject] + shift, 0, leaves[leaf].FullMark);
            }
        }
    }
}
