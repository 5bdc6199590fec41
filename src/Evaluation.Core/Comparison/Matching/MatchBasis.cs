namespace Evaluation.Comparison.Matching;

/// <summary>Why a subject or an indicator of one round is taken for that of another.</summary>
public enum MatchBasis
{
    /// <summary>Somebody declared it (<see cref="Renamings"/>).</summary>
    Declared = 0,

    /// <summary>It has the same name, for a subject, or the same code, for an indicator.</summary>
    Identity = 1,

    /// <summary>It has another code, and alone in either scheme the same title.</summary>
    Title = 2,
}
