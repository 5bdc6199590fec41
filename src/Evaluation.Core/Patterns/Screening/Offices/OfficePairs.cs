using Evaluation.Findings;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>The offices of two rounds by name, and the leaves that are the same in both.</summary>
internal sealed class OfficePairs
{
    private readonly int[] previousLeaves;

    private OfficePairs(OfficeTable now, OfficeTable previous)
    {
        (Now, Previous) = (now, previous);
        Dictionary<string, int> places = Enumerable.Range(0, previous.Count).ToDictionary(previous.NameOf, place => place, StringComparer.Ordinal);
        Offices = [.. Enumerable.Range(0, now.Count).Where(office => places.ContainsKey(now.NameOf(office)))];
        PreviousOffices = [.. Offices.Select(office => places[now.NameOf(office)])];
        Dictionary<string, int> codes = LeafSet.Positions(previous.Round);
        Leaves = [.. Enumerable.Range(0, now.Round.Leaves.Count).Where(leaf => IsUnchanged(now.Round, previous.Round, leaf, codes))];
        previousLeaves = [.. Leaves.Select(leaf => codes[now.Round.Leaves[leaf].Code])];
    }

    internal OfficeTable Now { get; }

    internal OfficeTable Previous { get; }

    /// <summary>The positions of offices of both rounds in this round.</summary>
    internal int[] Offices { get; }

    /// <summary>The positions of the same offices in the previous round.</summary>
    internal int[] PreviousOffices { get; }

    /// <summary>The leaves of this round with the same code, method and full mark in the previous one. Points that depend on the others' are never the same.</summary>
    internal int[] Leaves { get; }

    /// <summary>Pairs the rounds of a screen, or logs why it cannot.</summary>
    internal static OfficePairs? Of(PatternContext context, FindingKind kind)
    {
        if (context.Inputs.Previous is not { } before)
            context.Log.Abstain(kind, OfficeTexts.NoPrevious);
        else if (OfficeTable.Of(context.Round) is not { } now)
            context.Log.Abstain(kind, OfficeTexts.NotScored);
        else if (OfficeTable.Of(before) is not { } previous)
            context.Log.Abstain(kind, OfficeTexts.PreviousNotScored);
        else
            return new OfficePairs(now, previous);
        return null;
    }

    internal double ShareNow(int pair, int leaf) => Now.Share(Offices[pair], Leaves[leaf]);

    internal double ShareBefore(int pair, int leaf) => Previous.Share(PreviousOffices[pair], previousLeaves[leaf]);

    /// <summary>The mean shares of an office before and now, over those of the given places of <see cref="Leaves"/> that have both; NaN when these are too few.</summary>
    internal (double Before, double Now) Means(int pair, IReadOnlyList<int> some, int fewest)
    {
        (double before, double now, int count) = (0, 0, 0);
        foreach (int leaf in some)
        {
            (double first, double second) = (ShareBefore(pair, leaf), ShareNow(pair, leaf));
            if (double.IsNaN(first + second))
                continue;
            (before, now, count) = (before + first, now + second, count + 1);
        }

        return count >= fewest ? (before / count, now / count) : (double.NaN, double.NaN);
    }

    private static bool IsUnchanged(PatternRound now, PatternRound previous, int leaf, Dictionary<string, int> codes) =>
        now.Leaves[leaf] is { } indicator
        && codes.TryGetValue(indicator.Code, out int other)
        && indicator.Method is not null and not RelativeMethod
        && Equals(indicator.Method, previous.Leaves[other].Method)
        && Scheme.FullMarkOf(indicator) == previous.FullMarks[other];
}
