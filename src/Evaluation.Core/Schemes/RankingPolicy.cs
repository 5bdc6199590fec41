namespace Evaluation.Schemes;

/// <summary>How subjects are ranked, from the highest total down.</summary>
/// <param name="Ties">Which ranks equal totals get. The default is <see cref="TieRule.Competition"/>.</param>
/// <param name="Basis">Which total decides ranks and grades. The default is <see cref="RankBasis.Published"/>.</param>
/// <param name="Labels">How shared ranks are printed. The default is <see cref="TieLabel.Plain"/>.</param>
public sealed record RankingPolicy(
    TieRule Ties = TieRule.Competition,
    RankBasis Basis = RankBasis.Published,
    TieLabel Labels = TieLabel.Plain);
