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
    private readonly int[] bound;
    private readonly LikelyTruth? truth;

    internal MeasurementDraw(MeasurementError error, bool isTowardsMean, PlanNode[] leaves, ScoringPlan plan)
    {
        (this.error, this.leaves) = (error, leaves);
        int[] positions = [.. leaves.Select(leaf => Array.IndexOf(plan.Result.Compiled.Layout.LeafNodes, leaf.Position))];
        observed = Array.ConvertAll(positions, leaf => ObservedOn(leaf, plan.Result));
        levels = [.. leaves.Select(leaf => leaf.Indicator!.Method is LevelTable table ? table.Levels.Select(level => (double)level.Points).Distinct().Order().ToArray() : [])];
        bound = [.. Enumerable.Range(0, leaves.Length).Where(leaf => leaves[leaf].FullMark > 0 && leaves[leaf].Indicator!.Method is not RelativeMethod)];
        if (isTowardsMean && DeviationOf(error) is { } deviation)
        {
            double[][] rates = Array.ConvertAll(bound, leaf => Array.ConvertAll(plan.Raw[leaves[leaf].Position]!.Values, points => points / leaves[leaf].FullMark));
            truth = new LikelyTruth(rates, Array.ConvertAll(bound, leaf => observed[leaf]), plan.SubjectCount, deviation);
        }
    }

    internal override FactorPhase Phase => FactorPhase.Error;

    internal override bool TakesStream => true;

    /// <summary>Whether the error is as large as what it is to explain; <see langword="false"/> where that is not looked at.</summary>
    internal bool IsErrorTooLarge => truth is { IsErrorTooLarge: true };

    /// <summary>Whether the points of a leaf are moved.</summary>
    internal bool Moves(PlanNode leaf) => error.Size > 0 && Array.IndexOf(leaves, leaf) >= 0;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        if (truth is null || error.Size == 0)
        {
            for (int leaf = 0; leaf < leaves.Length; leaf++)
                Move(leaf, stream!, settings);
            return;
        }

        double[][] values = Array.ConvertAll(bound, leaf => settings.Writable(leaves[leaf].Position));
        truth.Draw(stream!, (place, subject, difference) =>
        {
            double mark = leaves[bound[place]].FullMark;
            values[place][subject] = Within(values[place][subject] + (difference * mark), values[place][subject], mark);
        });
        foreach (int leaf in Enumerable.Range(0, leaves.Length).Except(bound))
            Move(leaf, stream!, settings);
    }

    private void Move(int leaf, RandomStream stream, DrawSettings settings)
    {
        double[] values = settings.Writable(leaves[leaf].Position);
        double mark = leaves[leaf].FullMark;
        bool isBound = leaves[leaf].Indicator!.Method is not RelativeMethod;
        foreach (int subject in observed[leaf])
        {
            double moved = Moved(values[subject], leaf, mark, stream);
            values[subject] = isBound ? Within(moved, values[subject], mark) : moved;
        }
    }

    /// <summary>Points stay on the scale, or as far beyond it as they were.</summary>
    private static double Within(double moved, double points, double mark) => Math.Clamp(moved, Math.Min(0, points), Math.Max(mark, points));

    private static double? DeviationOf(MeasurementError error) => error switch
    {
        NormalError normal => normal.Deviation,
        UniformError uniform => uniform.HalfWidth / Math.Sqrt(3),
        _ => null,
    };

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
