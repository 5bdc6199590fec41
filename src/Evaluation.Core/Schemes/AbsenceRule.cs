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
}
