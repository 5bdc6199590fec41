using System.Globalization;
using Evaluation.Robustness.Engine;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Draws weights uniformly about their own.</summary>
internal sealed class UniformWeightDraw(double share, PlanNode[][] groups) : FactorDraw
{
    internal override int Dimensions { get; } = groups.Sum(group => group.Length);

    internal override bool IsWeightsOnly => true;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        int next = 0;
        foreach (PlanNode[] group in groups)
        {
            foreach (PlanNode child in group)
                settings.Multiply(child.Position, 1 + (share * ((2 * uniforms[next++]) - 1)));
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) => DescribeShares(groups, settings);

    /// <summary>The share that each weight has among its siblings.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> DescribeShares(PlanNode[][] groups, DrawSettings settings)
    {
        foreach (PlanNode[] group in groups)
        {
            double whole = group.Sum(child => child.Size * settings.Multipliers[child.Position]);
            foreach (PlanNode child in group)
            {
                double own = child.Size * settings.Multipliers[child.Position] / whole;
                yield return new KeyValuePair<string, string>(child.Indicator!.Code, own.ToString("G10", CultureInfo.InvariantCulture));
            }
        }
    }
}
