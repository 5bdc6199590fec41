using Evaluation.Robustness.Engine;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Takes indicators out of the scheme, each on its own.</summary>
internal sealed class InclusionDraw(PlanNode[] nodes, double probability) : FactorDraw
{
    internal override int Dimensions => nodes.Length;

    internal override bool IsWeightsOnly => true;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            if (uniforms[i] >= probability)
                settings.TakeOut(nodes[i].Position);
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) =>
        nodes.Select((node, i) => new KeyValuePair<string, string>(node.Indicator!.Code, uniforms[i] < probability ? "in" : "out"));
}
