using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Observations.Reading;

/// <summary>Finds the leaf that a code or a title stands for. Codes come before titles, leaves before branches.</summary>
internal sealed class LeafLookup
{
    private readonly Dictionary<string, LeafMatch> matches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    internal LeafLookup(Scheme scheme)
    {
        Indicator[] leaves = [.. scheme.ObservedLeaves];
        Indicator[] branches = [.. scheme.AllIndicators.Where(indicator => !indicator.IsLeaf)];
        for (int leaf = 0; leaf < leaves.Length; leaf++)
            matches.TryAdd(Clean(leaves[leaf].Code), new LeafMatch(LeafMatchKind.Leaf, leaf));
        foreach (Indicator branch in branches)
            matches.TryAdd(Clean(branch.Code), new LeafMatch(LeafMatchKind.Branch, Codes: LeavesBelow(branch)));
        foreach (var title in leaves.Select((leaf, position) => (leaf, position)).GroupBy(one => Clean(one.leaf.Title), StringComparer.Ordinal))
            matches.TryAdd(title.Key, Titled([.. title]));
        foreach (Indicator branch in branches)
            matches.TryAdd(Clean(branch.Title), new LeafMatch(LeafMatchKind.Branch, Codes: LeavesBelow(branch)));
    }

    /// <summary>Every code and title.</summary>
    internal IEnumerable<string> Names => matches.Keys;

    /// <summary>What a code or title, trimmed and in NFC, stands for.</summary>
    internal LeafMatch Find(ReadOnlySpan<char> name) =>
        matches.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out LeafMatch? match) ? match : LeafMatch.Unknown;

    /// <summary>The code or title that is nearest to an unknown one, or <see langword="null"/>. Each unknown one is compared once.</summary>
    internal string? Nearest(string name)
    {
        if (!nearest.TryGetValue(name, out string? known))
            nearest.Add(name, known = NearestName.Of(name, Names));
        return known;
    }

    private static LeafMatch Titled((Indicator Leaf, int Position)[] leaves) => leaves.Length == 1
        ? new LeafMatch(LeafMatchKind.Leaf, leaves[0].Position)
        : new LeafMatch(LeafMatchKind.Ambiguous, Codes: string.Join(", ", leaves.Select(one => one.Leaf.Code)));

    private static string LeavesBelow(Indicator indicator) => string.Join(", ", CodesBelow(indicator));

    private static IEnumerable<string> CodesBelow(Indicator indicator) =>
        indicator.Children.SelectMany(child => child.IsLeaf ? [child.Code] : CodesBelow(child));

    private static string Clean(string name)
    {
        NameText.Clean(name, out string clean);
        return clean;
    }
}
