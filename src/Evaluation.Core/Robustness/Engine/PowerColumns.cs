using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Power means over columns of score rates: full mark × (Σ w·rᵖ ÷ Σ w)^(1÷p), geometric for p = 0.</summary>
internal static class PowerColumns
{
    /// <summary>The exponent of a mean, 1 for the arithmetic ones; <see langword="null"/> for what is no mean.</summary>
    internal static double? ExponentOf(Aggregation aggregation) => aggregation switch
    {
        GeometricMean => 0,
        HarmonicMean => -1,
        PowerMean power => (double)power.Exponent,
        _ => null,
    };

    internal static void Evaluate(BranchInput input, double exponent, double[] target, NodeState[] states)
    {
        bool isComplete = input.IsComplete;
        if (isComplete && exponent == 0)
        {
            EvaluateGeometric(input, target, states);
            return;
        }

        for (int subject = 0; subject < target.Length; subject++)
        {
            var share = new SpreadShare(input, subject);
            bool hasScore = share.Scored > 0 && (isComplete || input.IsEnough(share.Scored / share.All, share.Count));
            target[subject] = hasScore ? Score(share, input, exponent, subject) : 0;
            states[subject] = hasScore ? NodeState.Scored : input.StateWithoutScore(subject);
        }
    }

    /// <summary>Geometric means where nobody lacks anything: sums of logarithms, most of which are known from before.</summary>
    private static void EvaluateGeometric(BranchInput input, double[] target, NodeState[] states)
    {
        (double weight, double constant) = (0, 0);
        Array.Clear(target);
        for (int i = 0; i < input.Count; i++)
        {
            LinearColumns.AddScaled(target, input.Columns[i].Logarithms, input.Sizes[i]);
            constant += input.Sizes[i] * Math.Log(input.Marks[i]);
            weight += input.Sizes[i];
        }

        states.AsSpan().Fill(weight > 0 ? NodeState.Scored : NodeState.Withheld);
        for (int subject = 0; subject < target.Length; subject++)
        {
            // A child with nothing, whose logarithm is −∞ or none, brings the branch to nothing, whatever it weighs.
            double score = input.Branch.FullMark * Math.Exp((target[subject] - constant) / weight);
            target[subject] = double.IsNaN(score) ? 0 : score;
        }
    }

    private static double Score(in SpreadShare share, BranchInput input, double exponent, int subject)
    {
        double sum = 0;
        for (int i = 0; i < input.Count; i++)
        {
            if (input.Columns[i].StateOf(subject) != NodeState.Scored)
                continue;
            double rate = Math.Max(0, input.Columns[i].Values[subject]) / input.Marks[i];
            if (rate <= 0 && exponent <= 0)
                return 0;
            sum += share.SizeOf(input.Sizes[i]) * (exponent == 0 ? Math.Log(rate) : Math.Pow(rate, exponent));
        }

        double mean = sum / share.Divisor;
        return input.Branch.FullMark * (exponent == 0 ? Math.Exp(mean) : Math.Pow(mean, 1 / exponent));
    }
}
