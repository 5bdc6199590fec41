namespace Evaluation.Schemes.Panels;

/// <summary>How what several evaluators found on one leaf, or for one adjustment, becomes one value (多名评估员的取值方法), before any rule is asked.</summary>
/// <remarks>
/// <para>
/// Each kind is a sealed record: <see cref="PanelMean"/>, <see cref="PanelTrimmedMean"/>, <see cref="PanelMedian"/>,
/// <see cref="PanelConsensus"/>. Only numbers have a mean or a median; on a value of any kind all can agree. Each evaluator observes a leaf once; evaluators
/// without a name count as one.
/// </para>
/// <para>
/// Missing answers are passed over when there are others. Not applicable and excluded must be said by all who answered, or
/// the round is refused: whether a leaf applies is for people to decide. Zero marks are the number 0 under direct points; under other methods,
/// where the number 0 may earn points, all or nobody must give them.
/// </para>
/// </remarks>
public abstract record Panel
{
    /// <summary>The most evaluators that a panel can ask for or drop.</summary>
    internal const int Most = 1000;

    private protected Panel()
    {
    }

    /// <summary>The name in a scheme file, such as <c>median</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// How many evaluators must have answered, from 1 to 1000; with fewer the round is refused. The default is 1. A leaf on which nobody
    /// answered is missing, whatever this says.
    /// </summary>
    public int AtLeast { get; init; } = 1;
}
