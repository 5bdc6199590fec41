using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>The scores of one node for all subjects, in binary; 0 where there is none.</summary>
internal sealed class NodeColumn(double[] values, NodeState[]? states)
{
    private double[]? logarithms;

    /// <summary>By subject: the score on the node's own scale.</summary>
    internal double[] Values { get; } = values;

    /// <summary>By subject: whether there is a score; <see langword="null"/> when everybody has one.</summary>
    internal NodeState[]? States { get; set; } = states;

    /// <summary>Whether the scores never change, so that what is worked out from them can be kept.</summary>
    internal bool IsFixed { get; init; }

    internal NodeState StateOf(int subject) => States is null ? NodeState.Scored : States[subject];

    /// <summary>The natural logarithms of the scores; kept for a column that never changes.</summary>
    /// <remarks>Two threads may both work them out; they get the same.</remarks>
    internal double[] Logarithms => IsFixed ? logarithms ??= Array.ConvertAll(Values, Math.Log) : Refresh();

    private double[] Refresh()
    {
        logarithms ??= new double[Values.Length];
        for (int subject = 0; subject < logarithms.Length; subject++)
            logarithms[subject] = Math.Log(Values[subject]);
        return logarithms;
    }

    internal static NodeColumn Of(double[] values, NodeState[] states) =>
        new(values, Array.TrueForAll(states, state => state == NodeState.Scored) ? null : states) { IsFixed = true };
}
