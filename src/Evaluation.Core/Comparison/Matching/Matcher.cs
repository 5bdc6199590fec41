using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

/// <summary>Finds for each name of the earlier round the same in the later one: as declared, else of the same name or code, else of the same title.</summary>
/// <remarks>
/// What was declared comes first, because else a renumbering could not be declared: A1 became A2, and there is another A1 now. A title counts only where it stands
/// once in either round among what is left.
/// </remarks>
internal sealed class Matcher(IReadOnlyList<Named> before, IReadOnlyList<Named> after)
{
    private readonly Dictionary<string, Match> byAfter = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    internal MatchSet Match(IEnumerable<Renamed> declared)
    {
        HashSet<string> known = after.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> old = before.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (Renamed name in declared.Where(name => old.Contains(name.Before) && known.Contains(name.After)))
            Take(name.Before, name.After, MatchBasis.Declared);
        foreach (Named item in before.Where(item => known.Contains(item.Id)))
            Take(item.Id, item.Id, MatchBasis.Identity);
        TakeTitles();
        return new MatchSet(
            after.Where(item => byAfter.ContainsKey(item.Id)).Select(item => byAfter[item.Id]).ToValueList(),
            after.Where(item => !byAfter.ContainsKey(item.Id)).Select(item => item.Id).ToValueList(),
            before.Where(item => !taken.Contains(item.Id)).Select(item => item.Id).ToValueList());
    }

    private void TakeTitles()
    {
        Dictionary<(string, NamedKind), Named> now = Once(after.Where(item => !byAfter.ContainsKey(item.Id)));
        foreach (((string, NamedKind) title, Named item) in Once(before.Where(item => !taken.Contains(item.Id))))
        {
            if (now.TryGetValue(title, out Named? other))
                Take(item.Id, other.Id, MatchBasis.Title);
        }
    }

    private static Dictionary<(string, NamedKind), Named> Once(IEnumerable<Named> items) => items
        .GroupBy(item => (item.Title, item.Kind)).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First());

    private void Take(string from, string to, MatchBasis by)
    {
        if (taken.Contains(from) || byAfter.ContainsKey(to))
            return;
        taken.Add(from);
        byAfter.Add(to, new Match(from, to, by));
    }
}
