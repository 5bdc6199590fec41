using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Comparison.Matching;

/// <summary>How near two names are: 0 for names that differ only in their spelling, up from 1 by edits, 2 for a short form.</summary>
/// <param name="Distance">The distance; smaller is nearer.</param>
/// <param name="Evidence">What makes them near.</param>
internal sealed record Closeness(decimal Distance, LocalText Evidence)
{
    private const int ShortestName = 2;
    private const int LongestName = 100;

    private static readonly LocalText SameSpelling = new("the names differ only in blanks, width or letter case", "名称仅空格、全半角或大小写不同");
    private static readonly LocalText SameCode = new("the codes differ only in punctuation, width or letter case", "编码仅标点、全半角或大小写不同");
    private static readonly LocalText Edited = new("the names differ only in '{0}' → '{1}'", "名称仅“{0}”→“{1}”不同");
    private static readonly LocalText Longer = new("one name has only '{0}' more", "一个名称仅多“{0}”");
    private static readonly LocalText Short = new("one name is a short form of the other", "一个名称是另一个的简称");

    /// <summary>How near two names are; <see langword="null"/> when nothing speaks for a renaming.</summary>
    internal static Closeness? Of(Named before, Named after)
    {
        if (before.Kind != after.Kind)
            return null;
        (string old, string now) = (NameText.Fold(before.Title), NameText.Fold(after.Title));
        if (old == now)
            return new Closeness(0, SameSpelling);
        if (before.Kind != NamedKind.Subject && Bare(before.Id) == Bare(after.Id))
            return new Closeness(0.5m, SameCode);
        if (old.Length > LongestName || now.Length > LongestName || Math.Min(old.Length, now.Length) < ShortestName)
            return null;
        return OfEdits(old, now) ?? (IsShortFor(old, now) || IsShortFor(now, old) ? new Closeness(2, Short) : null);
    }

    /// <summary>The same rule as for misspelt names (<see cref="NearestName"/>): at most a third of the characters, and three.</summary>
    private static Closeness? OfEdits(string old, string now)
    {
        if (NearestName.Of(old, [now]) is null)
            return null;
        (string from, string to) = Difference(old, now);
        LocalText evidence = from.Length == 0 || to.Length == 0 ? Longer.With(SafeText.Of(from + to)) : Edited.With(SafeText.Of(from), SafeText.Of(to));
        return new Closeness(1 + ((decimal)NearestName.Distance(old, now) / Math.Max(old.Length, now.Length)), evidence);
    }

    /// <summary>What is left of two names without what they begin and end with alike.</summary>
    private static (string From, string To) Difference(string old, string now)
    {
        int start = old.AsSpan().CommonPrefixLength(now);
        int end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return (old[start..^end], now[start..^end]);
    }

    /// <summary>Whether a name has its first and other characters, in order, from a longer one: 市发改委 from 市发展和改革委员会.</summary>
    private static bool IsShortFor(string name, string whole)
    {
        if (name.Length >= whole.Length || name[0] != whole[0])
            return false;
        int found = 0;
        foreach (char character in whole)
        {
            if (found < name.Length && name[found] == character)
                found++;
        }

        return found == name.Length;
    }

    private static string Bare(string code) => string.Concat(NameText.Fold(code).Where(char.IsLetterOrDigit));
}
