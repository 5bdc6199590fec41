using Evaluation.Diagnostics;
using Evaluation.Findings;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which indicators give nearly all offices the same, and which have surely next to nothing to do with the rest of the scheme.</summary>
/// <remarks>
/// The correlation is the corrected one: of the indicator with the mean of the others (Henrysson 1963), its interval by Fisher's transformation. A low correlation by chance is
/// no finding: the whole interval must lie below what is asked for.
/// </remarks>
internal sealed class NoDiscrimination : IPattern
{
    private const int FewestOffices = 30;
    private const int FewestLeaves = 5;
    private const double NearlyAll = 0.95;

    private static readonly LocalText FactFamily = new("indicators that give all the same", "得分完全或几乎相同的指标");
    private static readonly LocalText TestFamily = new("correlation of each indicator with the rest", "各指标与其余指标的相关");
    private static readonly LocalText ShareName = new("share of offices with the same score", "得分相同的单位占比");
    private static readonly LocalText CorrelationName = new("corrected item-total correlation", "校正的题总相关");

    private static readonly LocalText Same = new(
        "{1} of {2} offices have the same score on {0}: {3} of its full mark.", "在指标{0}上，{2} 个单位中有 {1} 个得分相同，均为满分的 {3}。");

    private static readonly LocalText Unrelated = new(
        "Over {1} offices {0} correlates with the other indicators by {2} (90 % interval {3} to {4}).", "在 {1} 个单位中，指标{0}与其余指标的相关为 {2}（90% 区间 {3} 至 {4}）。");

    public FindingKind Kind => PatternFindings.NoDiscrimination;

    public void Look(PatternContext context)
    {
        if (OfficeTable.Of(context.Round) is not { } table)
            context.Log.Abstain(Kind, OfficeTexts.NotScored);
        else if (table.Count < FewestOffices)
            context.Log.Abstain(Kind, OfficeTexts.FewOffices.With(table.Count, FewestOffices));
        else
            Look(context, table);
    }

    private void Look(PatternContext context, OfficeTable table)
    {
        int[][] scored = [.. Enumerable.Range(0, context.Round.Leaves.Count)
            .Select(leaf => Enumerable.Range(0, table.Count).Where(office => !double.IsNaN(table.Share(office, leaf))).ToArray())];
        int[] looked = [.. Enumerable.Range(0, scored.Length).Where(leaf => scored[leaf].Length >= FewestOffices)];
        (double Share, int Count)[] modes = [.. scored.Select((offices, leaf) => ModeOf(table, offices, leaf))];
        int[] flat = [.. looked.Where(leaf => IsFlat(modes[leaf], scored[leaf].Length))];
        context.Log.Facts(FactFamily, looked.Length, [.. flat.Select(leaf => (Func<FindingFamily, Finding>)(family =>
            Flat(context, leaf, modes[leaf], scored[leaf].Length, family)))]);
        Correlate(context, table, [.. looked.Except(flat)], scored);
    }

    private void Correlate(PatternContext context, OfficeTable table, int[] leaves, int[][] scored)
    {
        if (leaves.Length < FewestLeaves)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewLeaves.With(leaves.Length, leaves.Length, FewestLeaves));
            return;
        }

        ItemTotal[] totals = [.. leaves.Select(leaf => ItemTotal.Of(table, leaf, scored[leaf], [.. leaves.Where(other => other != leaf)])).OfType<ItemTotal>()];
        context.Log.Screen(TestFamily, [.. totals.Select(total => Test(context, total))], context.Round.Leaves.Count - totals.Length);
    }

    private static bool IsFlat((double Share, int Count) mode, int offices) =>
        mode.Count == offices || (mode.Count > NearlyAll * offices && (mode.Share is 0 || mode.Share >= 1));

    private static (double Share, int Count) ModeOf(OfficeTable table, int[] offices, int leaf) => offices
        .GroupBy(office => table.Share(office, leaf)).Select(group => (Share: group.Key, Count: group.Count()))
        .OrderByDescending(group => group.Count).ThenBy(group => group.Share).FirstOrDefault();

    private Finding Flat(PatternContext context, int leaf, (double Share, int Count) mode, int offices, FindingFamily family) => new()
    {
        Kind = Kind,
        About = [PartyOf(context, leaf)],
        Statement = Same.Fill(NameOf(context, leaf), mode.Count, offices, Figures.Percent(mode.Share)),
        StatisticName = ShareName,
        Statistic = (double)mode.Count / offices,
        Basis = FindingBasis.Fact,
        PValue = null,
        QValue = null,
        Threshold = mode.Count == offices ? 1 : NearlyAll,
        Family = family,
        Observations = offices,
    };

    private FamilyTest Test(PatternContext context, ItemTotal total)
    {
        double bound = context.Options.LowestDiscrimination;
        double p = Normal.CDF(0, 1, (Math.Atanh(total.Correlation) - Math.Atanh(bound)) / total.Error);
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [PartyOf(context, total.Leaf)],
            Statement = Unrelated.Fill(
                NameOf(context, total.Leaf), total.Count, Figures.Statistic(total.Correlation), Figures.Statistic(total.Low), Figures.Statistic(total.High)),
            StatisticName = CorrelationName,
            Statistic = total.Correlation,
            PValue = p,
            QValue = q,
            Threshold = bound,
            Family = family,
            Observations = total.Count,
        });
    }

    private static Party PartyOf(PatternContext context, int leaf) => new(PartyRole.Indicator, context.Round.Leaves[leaf].Code);

    private static string NameOf(PatternContext context, int leaf) => SafeText.Of(context.Round.Leaves[leaf].Code + " " + context.Round.Leaves[leaf].Title);
}
