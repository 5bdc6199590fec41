using System.Numerics;
using System.Runtime.InteropServices;

namespace Evaluation.Robustness.Engine;

/// <summary>Multiplies the worth of leaves in some draws by the scores of subjects on them: totals of many draws at once.</summary>
/// <remarks>
/// Four draws by two vectors of subjects are held in registers while all leaves pass. Each total is added up in the order of the leaves with
/// fused multiply-add, so that blocks and threads change no bit of it.
/// </remarks>
internal sealed class GainProduct
{
    private const int DrawsAtOnce = 4;
    private const int VectorsAtOnce = 2;

    private readonly double[] scores;
    private readonly int leaves;
    private readonly int width;

    internal GainProduct(ScoringPlan plan)
    {
        NodeColumn[] columns = [.. plan.Leaves.Select(leaf => plan.Nominal[leaf.Position]!)];
        int step = VectorsAtOnce * Vector<double>.Count;
        leaves = columns.Length;
        width = (plan.SubjectCount + step - 1) / step * step;
        scores = new double[(long)leaves * width];
        // One panel for each step of subjects, so that what is read in turn lies in turn.
        for (int leaf = 0; leaf < leaves; leaf++)
        {
            for (int subject = 0; subject < plan.SubjectCount; subject++)
                scores[((long)subject / step * leaves * step) + (leaf * step) + (subject % step)] = columns[leaf].Values[subject];
        }
    }

    /// <summary>The subjects, rounded up to what is worked on at once: the length of a row of totals.</summary>
    internal int Width => width;

    /// <summary>Fills the totals of some draws, row by row.</summary>
    /// <param name="gains">By draw and leaf: what a point is worth. The rows are a multiple of four.</param>
    /// <param name="draws">How many draws, a multiple of four.</param>
    /// <param name="totals">Takes by draw and subject the total.</param>
    internal void Run(double[] gains, int draws, double[] totals)
    {
        int step = VectorsAtOnce * Vector<double>.Count;
        ReadOnlySpan<Vector<double>> all = MemoryMarshal.Cast<double, Vector<double>>(scores.AsSpan());
        for (int first = 0; first < width; first += step)
        {
            ReadOnlySpan<Vector<double>> panel = all.Slice(first / step * leaves * VectorsAtOnce, leaves * VectorsAtOnce);
            for (int draw = 0; draw < draws; draw += DrawsAtOnce)
                RunTile(panel, gains.AsSpan(draw * leaves, DrawsAtOnce * leaves), totals, (draw * width) + first);
        }
    }

    private void RunTile(ReadOnlySpan<Vector<double>> panel, ReadOnlySpan<double> gains, double[] totals, int at)
    {
        ReadOnlySpan<double> g0 = gains[..leaves];
        ReadOnlySpan<double> g1 = gains.Slice(leaves, leaves);
        ReadOnlySpan<double> g2 = gains.Slice(2 * leaves, leaves);
        ReadOnlySpan<double> g3 = gains.Slice(3 * leaves, leaves);
        Vector<double> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (int leaf = 0; leaf < g0.Length; leaf++)
        {
            Vector<double> s0 = panel[2 * leaf];
            Vector<double> s1 = panel[(2 * leaf) + 1];
            var g = new Vector<double>(g0[leaf]);
            (a0, a1) = (Vector.FusedMultiplyAdd(g, s0, a0), Vector.FusedMultiplyAdd(g, s1, a1));
            g = new Vector<double>(g1[leaf]);
            (b0, b1) = (Vector.FusedMultiplyAdd(g, s0, b0), Vector.FusedMultiplyAdd(g, s1, b1));
            g = new Vector<double>(g2[leaf]);
            (c0, c1) = (Vector.FusedMultiplyAdd(g, s0, c0), Vector.FusedMultiplyAdd(g, s1, c1));
            g = new Vector<double>(g3[leaf]);
            (d0, d1) = (Vector.FusedMultiplyAdd(g, s0, d0), Vector.FusedMultiplyAdd(g, s1, d1));
        }

        Store(a0, a1, totals, at);
        Store(b0, b1, totals, at + width);
        Store(c0, c1, totals, at + (2 * width));
        Store(d0, d1, totals, at + (3 * width));
    }

    private static void Store(Vector<double> low, Vector<double> high, double[] totals, int at)
    {
        low.CopyTo(totals, at);
        high.CopyTo(totals, at + Vector<double>.Count);
    }
}
