using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

/// <summary>Looks for renamings that nobody declared, among what stands in one round only and among codes that changed their title.</summary>
internal static class SuggestionSearch
{
    private static readonly LocalText Moved = new("it has the title '{0}' that {1} had; {1} is now called '{2}'", "名称“{0}”原属 {1}，而 {1} 现名“{2}”");

    /// <summary>Pairs of one old and one new name that are nearer to each other than either is to any other.</summary>
    internal static IEnumerable<SuggestedRenaming> Near(IReadOnlyList<Named> gone, IReadOnlyList<Named> fresh)
    {
        var found = new List<(int Old, int New, Closeness Near)>();
        for (int i = 0; i < gone.Count; i++)
        {
            for (int j = 0; j < fresh.Count; j++)
            {
                if (Closeness.Of(gone[i], fresh[j]) is { } near)
                    found.Add((i, j, near));
            }
        }

        HashSet<(int, int)> ofOld = Nearest(found.GroupBy(pair => pair.Old));
        HashSet<(int, int)> ofNew = Nearest(found.GroupBy(pair => pair.New));
        return found.Where(pair => ofOld.Contains((pair.Old, pair.New)) && ofNew.Contains((pair.Old, pair.New)))
            .Select(pair => new SuggestedRenaming(gone[pair.Old].Kind == NamedKind.Subject, new Renamed(gone[pair.Old].Id, fresh[pair.New].Id), pair.Near.Evidence));
    }

    /// <summary>Codes that stand in both schemes with other titles, where the old title stands under one other code now: a renumbering.</summary>
    internal static IEnumerable<SuggestedRenaming> Renumbered(IReadOnlyList<Named> before, IReadOnlyList<Named> after, MatchSet matches)
    {
        Dictionary<string, Named> old = before.ToDictionary(item => item.Id, StringComparer.Ordinal);
        Dictionary<string, Named> now = after.ToDictionary(item => item.Id, StringComparer.Ordinal);
        Match[] changed = [.. matches.Both.Where(match => match.By == MatchBasis.Identity && Fold(old[match.Before]) != Fold(now[match.After]))];
        HashSet<string> free = changed.Select(match => match.After).Concat(matches.New).ToHashSet(StringComparer.Ordinal);
        ILookup<(string, NamedKind), Named> byTitle = after.Where(item => free.Contains(item.Id)).ToLookup(item => (Fold(item), item.Kind));
        foreach (Match match in changed)
        {
            Named was = old[match.Before];
            if (byTitle[(Fold(was), was.Kind)].ToArray() is [var only])
                yield return new SuggestedRenaming(false, new Renamed(was.Id, only.Id), Moved.With(SafeText.Of(was.Title), SafeText.Of(was.Id), SafeText.Of(now[was.Id].Title)));
        }
    }

    /// <summary>The nearest pair of each group, where no other is as near.</summary>
    private static HashSet<(int, int)> Nearest(IEnumerable<IGrouping<int, (int Old, int New, Closeness Near)>> groups) =>
        groups.Select(group => group.OrderBy(pair => pair.Near.Distance).Take(2).ToArray())
            .Where(pairs => pairs.Length == 1 || pairs[0].Near.Distance < pairs[1].Near.Distance)
            .Select(pairs => (pairs[0].Old, pairs[0].New)).ToHashSet();

    private static string Fold(Named item) => NameText.Fold(item.Title);
}
