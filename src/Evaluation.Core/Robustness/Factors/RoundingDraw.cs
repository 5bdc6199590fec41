using System.Globalization;
using Evaluation.Robustness.Engine;
using Evaluation.Schemes;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Chooses how every node is rounded.</summary>
internal sealed class RoundingDraw(RoundingRule[][] rules, ScoringPlan plan) : FactorDraw
{
    internal override int Dimensions => 1;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        RoundingRule[] chosen = rules[Choose(uniforms[0], rules.Length)];
        for (int node = 0; node < chosen.Length; node++)
        {
            settings.Rounding[node] = chosen[node];
            settings.IsTouched[node] |= chosen[node] != plan.NominalRounding[node];
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) =>
        [new KeyValuePair<string, string>("", (Choose(uniforms[0], rules.Length) + 1).ToString(CultureInfo.InvariantCulture))];
}
