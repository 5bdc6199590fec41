using System.Collections.Concurrent;
using Evaluation.Evaluators.Fair;
using Evaluation.Robustness.Engine;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Adds to the points of each cell what is due to it when severities and ratings are drawn.</summary>
/// <threadsafety>Safe for use by several threads at once: each takes shifts of its own, which hold the answer only until their next.</threadsafety>
internal sealed class EvaluatorDraw(FairRound round, ScoringPlan plan) : FactorDraw
{
    private readonly ConcurrentBag<FairShifts> idle = [];
    private readonly PlanNode[] leaves = [.. plan.Leaves];

    internal override FactorPhase Phase => FactorPhase.Error;

    internal override bool TakesStream => true;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        if (!idle.TryTake(out FairShifts? shifts))
            shifts = new FairShifts(round);
        Add(shifts.Draw(stream!), settings);
        idle.Add(shifts);
    }

    private void Add(double[] drawn, DrawSettings settings)
    {
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
