using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Rankings;

/// <summary>One row of the ranking chart: a subject, or the place where subjects were left out.</summary>
/// <param name="Standing">The subject's standing; <see langword="null"/> where subjects were left out.</param>
internal readonly record struct RankingRow(Standing? Standing)
{
    /// <summary>The most rows of subjects: more cannot be read on one picture.</summary>
    internal const int Most = 60;

    /// <summary>The most rows that a printed page holds in letters that can be read.</summary>
    internal const int MostPrinted = 40;

    /// <summary>All subjects when they are at most so many; else as many of the first as of the last of those with a rank, with a gap between.</summary>
    internal static ValueList<RankingRow> Of(ValueList<Standing> standings, int most)
    {
        if (standings.Count <= most)
            return standings.Select(standing => new RankingRow(standing)).ToValueList();
        Standing[] ranked = [.. standings.Where(standing => standing.Score is not null)];
        IEnumerable<RankingRow> rows = ranked.Select(standing => new RankingRow(standing));
        return ranked.Length <= most
            ? rows.ToValueList()
            : rows.Take(most / 2).Append(default).Concat(rows.TakeLast(most / 2)).ToValueList();
    }
}
