namespace Evaluation.Schemes;

/// <summary>What a leaf gives a subject for whom there is nothing to score.</summary>
public enum AbsenceRule
{
    /// <summary>The round is not scored until the observation is there.</summary>
    Refuse = 0,

    /// <summary>No points (零分).</summary>
    Zero = 1,

    /// <summary>The full mark (满分).</summary>
    FullMark = 2,

    /// <summary>The leaf is left out and what remains of its branch is scaled up to the branch's full mark (折算).</summary>
    Rescale = 3,

    /// <summary>
    /// The leaf is left out and its full mark, or its weight where weights count, goes in equal parts to what has a score beside it (平均分摊): each
    /// full mark rises by the same number of points, and the score on it in proportion. A branch of which everything was left out so is spread
    /// itself. Where neither marks nor weights are added (minimum, maximum, Copeland) it is the same as <see cref="Rescale"/>.
    /// </summary>
    SpreadEvenly = 4,
}
