namespace Evaluation.Comparison.Matching;

/// <summary>What stands in both rounds, only in the later and only in the earlier; each name at most once.</summary>
/// <param name="Both">In both, in the order of the later round.</param>
/// <param name="New">Only in the later round, in its order.</param>
/// <param name="Gone">Only in the earlier round, in its order.</param>
public sealed record MatchSet(ValueList<Match> Both, ValueList<string> New, ValueList<string> Gone)
{
    /// <summary>Those of <see cref="Both"/> whose name or code is another.</summary>
    public IEnumerable<Match> Renamed => Both.Where(match => match.Before != match.After);
}
