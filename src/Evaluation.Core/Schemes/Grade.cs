namespace Evaluation.Schemes;

/// <summary>A grade band (等级): the totals that earn a grade, or the share of subjects.</summary>
/// <param name="Name">The grade's name, such as <c>优秀</c>.</param>
/// <param name="From">The lowest total in the band, included; <see langword="null"/> for no lower end.</param>
/// <param name="To">The highest total in the band, included; at most one of this and <paramref name="Below"/> is given.</param>
/// <param name="Below">The total at which the band ends, itself not included; <see langword="null"/> for no upper end.</param>
/// <remarks>
/// Published scales say "75 to 85" and mean either end: state the one that is meant. <see cref="SchemeValidator"/> refuses
/// bands that overlap, leave a gap that a total can fall into, or do not reach from the lowest total to the highest.
/// </remarks>
public sealed record Grade(string Name, decimal? From = null, decimal? To = null, decimal? Below = null)
{
    /// <summary>
    /// The share of ranked subjects, above 0 and at most 1, that the grade has room for; <see langword="null"/>, the default, when totals earn it. Either
    /// all grades of a scheme have a share, and the shares add up to 1, or none has.
    /// </summary>
    /// <remarks>
    /// Places are counted from the top: of n ranked subjects, the first ⌊n × share⌋ places earn the best grade, the first ⌊n × (its share and the next)⌋ that or
    /// the second, and so on. The best grade so never goes to more than its share. <see cref="RankingPolicy.GradeTies"/> says what becomes of equal totals
    /// across a line, <see cref="RankingPolicy.GradesWithin"/> among whom places are counted.
    /// </remarks>
    public decimal? Share { get; init; }

    /// <summary>Whether a total lies in the band; never for a grade by share.</summary>
    public bool Contains(decimal total) =>
        Share is null
        && (From is not { } from || total >= from)
        && (To is not { } to || total <= to)
        && (Below is not { } below || total < below);
}
