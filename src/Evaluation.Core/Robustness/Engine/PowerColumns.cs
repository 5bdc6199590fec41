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
        for (int subject = 0; subject < target.Length; subject++)
        {
            var share = new SpreadShare(input, subject);
            bool hasScore = share.Scored > 0 && (isComplete || input.IsEnough(share.Scored / share.All, share.Count));
            target[subject] = hasScore ? Score(share, input, exponent, subject) : 0;
            states[subject] = hasScore ? NodeState.Scored : input.StateWithoutScore(subject);
        }
    }

    private static double Score(in SpreadShare share, BranchInput input, double exponent, int subject)
    {
        double sum = 0;
        for (int i = 0; i < input.Count; i++)
        {
            NodeColumn column = input.Columns[i];
            if (column.StateOf(subject) != NodeState.Scored)
                continue;
            double score = Math.Max(0, column.Values[subject]);
            if (score <= 0 && exponent <= 0)
                return 0;
            double term = exponent == 0
                ? (column.Logarithms is { } known ? known[subject] : Math.Log(score)) - Math.Log(input.Marks[i])
                : Math.Pow(score / input.Marks[i], exponent);
            sum += share.SizeOf(input.Sizes[i]) * term;
        }

        double mean = sum / share.Divisor;
        return input.Branch.FullMark * (exponent == 0 ? Math.Exp(mean) : Math.Pow(mean, 1 / exponent));
    }
}
