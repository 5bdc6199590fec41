using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Sums over the children of a branch for one subject: what has a score, and what is spread over it.</summary>
internal readonly ref struct SpreadShare
{
    internal SpreadShare(BranchInput input, int subject)
    {
        for (int i = 0; i < input.Count; i++)
        {
            NodeState state = input.Columns[i].StateOf(subject);
            All += input.Sizes[i];
            Spread += state == NodeState.Spread ? input.Sizes[i] : 0;
            if (state != NodeState.Scored)
                continue;
            Count++;
            Scored += input.Sizes[i];
            Over += input.Sizes[i] > 0 ? 1 : 0;
        }
    }

    /// <summary>What all children count.</summary>
    internal double All { get; }

    /// <summary>What those with a score count.</summary>
    internal double Scored { get; }

    /// <summary>What those count that are spread.</summary>
    internal double Spread { get; }

    /// <summary>How many have a score.</summary>
    internal int Count { get; }

    /// <summary>How many have a score and count something.</summary>
    internal int Over { get; }

    internal bool IsSpread => Spread > 0 && Over > 0;

    /// <summary>What a child with a score counts once others are spread over it.</summary>
    internal double SizeOf(double size) => IsSpread && size > 0 ? size + (Spread / Over) : size;

    /// <summary>The sum of these.</summary>
    internal double Divisor => IsSpread ? Scored + Spread : Scored;
}
