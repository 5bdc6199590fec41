using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Leaves that are named by code.</summary>
internal static class LeafSet
{
    private static readonly LocalText Unknown = new("The scheme has no indicator with the code “{0}”. Correct the list.", "指标体系中没有编码为“{0}”的指标，请更正清单。");

    /// <summary>The positions of the leaves that the codes name, in order; a branch's code names all leaves below it. Unknown codes are logged.</summary>
    internal static int[] Of(PatternContext context, FindingKind kind, IEnumerable<string> codes)
    {
        Dictionary<string, int> positions = Positions(context.Round);
        var named = new SortedSet<int>();
        foreach (string code in codes.Distinct(StringComparer.Ordinal))
        {
            if (context.Round.Scheme.Find(code) is not { } indicator)
                context.Log.Abstain(kind, Unknown.With(SafeText.Of(code)), new Party(PartyRole.Indicator, code));
            else
                named.UnionWith(LeavesOf(indicator).Select(leaf => positions[leaf.Code]));
        }

        return [.. named];
    }

    /// <summary>The position of each leaf by its code.</summary>
    internal static Dictionary<string, int> Positions(PatternRound round) =>
        Enumerable.Range(0, round.Leaves.Count).ToDictionary(leaf => round.Leaves[leaf].Code, leaf => leaf, StringComparer.Ordinal);

    private static IEnumerable<Indicator> LeavesOf(Indicator indicator) => indicator.IsLeaf ? [indicator] : indicator.Children.SelectMany(LeavesOf);
}
