using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Methods;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Chooses among columns of leaves that were scored by other methods.</summary>
/// <param name="choices">The methods.</param>
/// <param name="leaves">The leaves.</param>
/// <param name="columns">By method and leaf: the scores before rounding and overrides.</param>
internal sealed class MethodDraw(ScoringMethod[] choices, PlanNode[] leaves, NodeColumn[][] columns) : FactorDraw
{
    internal override FactorPhase Phase => FactorPhase.Method;

    internal override int Dimensions => 1;

    /// <summary>The leaves that a choice gives somebody less than nothing.</summary>
    internal IEnumerable<(PlanNode Leaf, ScoringMethod Choice)> Negative() =>
        from choice in Enumerable.Range(0, choices.Length)
        from leaf in Enumerable.Range(0, leaves.Length)
        where Array.Exists(columns[choice][leaf].Values, value => value < 0)
        select (leaves[leaf], choices[choice]);

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        NodeColumn[] chosen = columns[Choose(uniforms[0], choices.Length)];
        for (int i = 0; i < leaves.Length; i++)
            settings.Replace(leaves[i].Position, chosen[i]);
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) =>
        [new KeyValuePair<string, string>("", choices[Choose(uniforms[0], choices.Length)].Name)];
}
