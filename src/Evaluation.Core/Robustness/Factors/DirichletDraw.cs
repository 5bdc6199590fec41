using Evaluation.Robustness.Engine;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Draws weights from a Dirichlet distribution: gamma numbers divided by their sum.</summary>
internal sealed class DirichletDraw(double concentration, PlanNode[][] groups) : FactorDraw
{
    private const int MostOnStack = 64;

    private readonly double[][] shares =
        [.. groups.Select(group => group.Select(child => child.Size / group.Sum(sibling => sibling.Size)).ToArray())];

    internal override bool TakesStream => true;

    internal override bool IsWeightsOnly => true;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        Span<double> drawn = stackalloc double[MostOnStack];
        for (int i = 0; i < groups.Length; i++)
        {
            double[] own = shares[i];
            Span<double> gammas = own.Length <= MostOnStack ? drawn[..own.Length] : new double[own.Length];
            double sum = 0;
            for (int child = 0; child < own.Length; child++)
                sum += gammas[child] = GammaNumbers.Next(stream!, concentration * own[child]);
            for (int child = 0; child < own.Length; child++)
                settings.Multiply(groups[i][child].Position, gammas[child] / sum / own[child]);
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) =>
        UniformWeightDraw.DescribeShares(groups, settings);
}
