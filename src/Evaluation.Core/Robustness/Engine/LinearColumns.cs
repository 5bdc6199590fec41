using System.Numerics;
using System.Runtime.InteropServices;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Sums and weighted means over columns: full mark × Σ g·s ÷ Σ g·f over the children that have a score.</summary>
internal static class LinearColumns
{
    /// <summary>Adds up a branch; tells by its states where there is no score.</summary>
    internal static void Evaluate(BranchInput input, double[] target, NodeState[] states)
    {
        if (input.Rounding.Mode != RoundingMode.R4 && input.IsComplete)
            EvaluateComplete(input, target, states);
        else
            EvaluateSingly(input, target, states);
    }

    /// <summary>Adds a column times a factor to another, the same to the last bit on every machine.</summary>
    internal static void AddScaled(double[] target, double[] values, double factor)
    {
        var factors = new Vector<double>(factor);
        Span<Vector<double>> targets = MemoryMarshal.Cast<double, Vector<double>>(target.AsSpan());
        ReadOnlySpan<Vector<double>> sources = MemoryMarshal.Cast<double, Vector<double>>(values.AsSpan(0, target.Length));
        for (int i = 0; i < targets.Length; i++)
            targets[i] = Vector.FusedMultiplyAdd(factors, sources[i], targets[i]);
        for (int i = targets.Length * Vector<double>.Count; i < target.Length; i++)
            target[i] = Math.FusedMultiplyAdd(factor, values[i], target[i]);
    }

    private static void EvaluateComplete(BranchInput input, double[] target, NodeState[] states)
    {
        double divisor = 0;
        for (int i = 0; i < input.Count; i++)
            divisor += input.Gains[i] * input.Marks[i];
        Array.Clear(target);
        states.AsSpan().Fill(divisor > 0 ? NodeState.Scored : NodeState.Withheld);
        for (int i = 0; divisor > 0 && i < input.Count; i++)
            AddScaled(target, input.Columns[i].Values, input.Branch.FullMark * input.Gains[i] / divisor);
    }

    private static void EvaluateSingly(BranchInput input, double[] target, NodeState[] states)
    {
        bool isBinary = input.Rounding.Mode == RoundingMode.R4;
        for (int subject = 0; subject < target.Length; subject++)
        {
            var share = new SpreadShare(input, subject);
            bool hasScore = share.Over > 0 && input.IsEnough(share.Scored / share.All, share.Count);
            target[subject] = !hasScore ? 0 : share.IsSpread ? ScoreWith(share, input, subject) : Score(input, subject, isBinary);
            states[subject] = hasScore ? NodeState.Scored : input.StateWithoutScore(subject);
        }
    }

    private static double ScoreWith(in SpreadShare share, BranchInput input, int subject)
    {
        double earned = 0;
        for (int i = 0; i < input.Count; i++)
        {
            if (input.Columns[i].StateOf(subject) == NodeState.Scored && input.Marks[i] != 0)
                earned += share.SizeOf(input.Sizes[i]) * input.Columns[i].Values[subject] / input.Marks[i];
        }

        return input.Branch.FullMark * earned / share.Divisor;
    }

    /// <summary>With the compensated sum of Neumaier (1974), on whose last digits rounding as in R depends.</summary>
    private static double Score(BranchInput input, int subject, bool isBinary)
    {
        (double sum, double lost, double divisor) = (0, 0, 0);
        for (int i = 0; i < input.Count; i++)
        {
            if (input.Columns[i].StateOf(subject) != NodeState.Scored)
                continue;
            double term = input.Gains[i] * input.Columns[i].Values[subject];
            double next = sum + term;
            lost += !isBinary ? 0 : Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
            divisor += input.Gains[i] * input.Marks[i];
        }

        return input.Branch.FullMark * (sum + lost) / divisor;
    }
}
