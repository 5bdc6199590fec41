using Evaluation.Robustness.Engine;
using Evaluation.Schemes;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Chooses what missing observations give, whatever method scores the others.</summary>
internal sealed class MissingDataDraw(AbsenceRule[] choices, MissingCells[] cells) : FactorDraw
{
    internal override FactorPhase Phase => FactorPhase.Missing;

    internal override int Dimensions => 1;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        int chosen = Choose(uniforms[0], choices.Length);
        foreach (MissingCells leaf in cells)
        {
            double[] values = settings.Writable(leaf.Leaf);
            NodeColumn current = settings.Current(leaf.Leaf);
            NodeState[] states = current.States is null ? new NodeState[values.Length] : [.. current.States];
            foreach (int subject in leaf.Subjects)
                (values[subject], states[subject]) = (leaf.Columns[chosen].Values[subject], leaf.Columns[chosen].StateOf(subject));
            current.States = Array.TrueForAll(states, state => state == NodeState.Scored) ? null : states;
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) =>
        [new KeyValuePair<string, string>("", JsonValues.Of(choices[Choose(uniforms[0], choices.Length)]))];
}
