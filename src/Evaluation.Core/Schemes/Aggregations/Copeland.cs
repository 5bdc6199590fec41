namespace Evaluation.Schemes.Aggregations;

/// <summary>Copeland's count of wins (Copeland, 1951): each subject is compared with every other, child by child, and wins over those that it outranks.</summary>
/// <param name="Relative">Whether weights are only relative to each other. The default is <see langword="false"/>.</param>
/// <param name="Raw">
/// Whether the score is wins − losses itself, from −(n − 1) to n − 1 and not bound to the full mark. The default is
/// <see langword="false"/>: full mark × (wins − losses + n − 1) ÷ 2(n − 1), so that who beats everybody has the full mark, who loses to
/// everybody nothing, and who wins as often as it loses a half. n is the number of subjects that have a score on the branch.
/// </param>
/// <remarks>
/// <para>
/// A subject outranks another when it is better on children that make up more than half of the weight; children on which both are equal count
/// a half for each. Only children on which both have a score are looked at, so that nothing depends on the order of subjects; two subjects without such a
/// child neither win nor lose. Scores are compared on the grid of 18 digits, without a tolerance.
/// </para>
/// <para>
/// Only the order of subjects counts, not by how much one is ahead, and who else is assessed matters. A rank has no points of single children: the
/// explanation shows wins, ties and losses. At most 5000 subjects are compared.
/// </para>
/// </remarks>
public sealed record Copeland(bool Relative = false, bool Raw = false) : WeightedAggregation(Relative)
{
    /// <inheritdoc/>
    public override string Name => "copeland";
}
