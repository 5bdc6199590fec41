namespace Evaluation.Schemes;

/// <summary>A grade band (等级): the totals that earn a grade.</summary>
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
    /// <summary>Whether a total lies in the band.</summary>
    public bool Contains(decimal total) =>
        (From is not { } from || total >= from)
        && (To is not { } to || total <= to)
        && (Below is not { } below || total < below);
}
