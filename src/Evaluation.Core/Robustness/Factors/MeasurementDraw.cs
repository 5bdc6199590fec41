using Evaluation.Observations;
using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Adds errors to the points of observed cells.</summary>
internal sealed class MeasurementDraw : FactorDraw
{
    private readonly MeasurementError error;
    private readonly PlanNode[] leaves;
    private readonly int[][] observed;
    private readonly double[][] levels;

    internal MeasurementDraw(MeasurementError error, PlanNode[] leaves, ScoringPlan plan)
    {
        (this.error, this.leaves) = (error, leaves);
        int[] positions = [.. leaves.Select(leaf => Array.IndexOf(plan.Result.Compiled.Layout.LeafNodes, leaf.Position))];
        observed = Array.ConvertAll(positions, leaf => ObservedOn(leaf, plan.Result));
        levels = [.. leaves.Select(leaf => leaf.Indicator!.Method is LevelTable table ? table.Levels.Select(level => (double)level.Points).Distinct().Order().ToArray() : [])];
    }

    internal override FactorPhase Phase => FactorPhase.Error;

    internal override bool TakesStream => true;

    /// <summary>Whether the points of a leaf are moved.</summary>
    internal bool Moves(PlanNode leaf) => error.Size > 0 && Array.IndexOf(leaves, leaf) >= 0;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            double[] values = settings.Writable(leaves[leaf].Position);
            double mark = leaves[leaf].FullMark;
            bool isBound = leaves[leaf].Indicator!.Method is not RelativeMethod;
            foreach (int subject in observed[leaf])
            {
                double moved = Moved(values[subject], leaf, mark, stream!);
                values[subject] = isBound ? Math.Clamp(moved, Math.Min(0, values[subject]), Math.Max(mark, values[subject])) : moved;
            }
        }
    }

    private double Moved(double points, int leaf, double mark, RandomStream stream) => error switch
    {
        NormalError normal => points + (normal.Deviation * mark * stream.NextNormal()),
        UniformError uniform => points + (uniform.HalfWidth * mark * ((2 * stream.NextDouble()) - 1)),
        LevelError level => Step(points, levels[leaf], level.Probability, stream.NextDouble()),
        _ => points,
    };

    private static double Step(double points, double[] levels, double probability, double uniform)
    {
        int at = Array.BinarySearch(levels, points);
        int to = uniform < probability / 2 ? at + 1 : uniform < probability ? at - 1 : at;
        return at < 0 || to < 0 || to >= levels.Length ? points : levels[to];
    }

    /// <summary>The subjects with something observed on a leaf, and points for it.</summary>
    private static int[] ObservedOn(int leaf, RoundResult result)
    {
        int node = result.Compiled.Layout.LeafNodes[leaf];
        return
        [
            .. Enumerable.Range(0, result.Grid.SubjectCount).Where(subject => result.Grid.RowsOf(subject)[leaf] is >= 0 and var row
                && result.Observations.KindColumn[row] >= ValueKind.Number && result.Grid.StatesOf(subject)[node] == NodeState.Scored),
        ];
    }
}
