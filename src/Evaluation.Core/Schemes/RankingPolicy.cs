namespace Evaluation.Schemes;

/// <summary>How subjects are ranked, from the highest total down.</summary>
/// <param name="Ties">Which ranks equal totals get. The default is <see cref="TieRule.Competition"/>.</param>
/// <param name="Basis">Which total decides ranks and grades. The default is <see cref="RankBasis.Published"/>.</param>
/// <param name="Labels">How shared ranks are printed. The default is <see cref="TieLabel.Plain"/>.</param>
public sealed record RankingPolicy(
    TieRule Ties = TieRule.Competition,
    RankBasis Basis = RankBasis.Published,
    TieLabel Labels = TieLabel.Plain)
{
    /// <summary>Which grade equal totals get that stand across the line of a grade by share. The default is <see cref="GradeTieRule.AllOut"/>.</summary>
    public GradeTieRule GradeTies { get; init; } = GradeTieRule.AllOut;

    /// <summary>Among whom places are counted for grades by share. The default is <see cref="GradeScope.Round"/>.</summary>
    public GradeScope GradesWithin { get; init; } = GradeScope.Round;
}
