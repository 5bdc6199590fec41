using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices rose far more than the cohort on indicators that did not change, and whether grades drift.</summary>
/// <remarks>
/// The share now is compared with what the share before lets one expect, so that offices that were unlucky in the last round may recover (regression to the
/// mean is no inflation), and with the change of the office's group, pulled to that of all.
/// </remarks>
internal sealed class Inflation : IPattern
{
    internal const int FewestLeaves = 5;
    private const int MostEvidence = 5;

    private static readonly LocalText Family = new("rise of each office beyond the cohort's", "各单位超出同类的升幅");

    private static readonly LocalText Statement = new(
        "On {1} unchanged indicators {0} went from {2} to {3} of full marks; after {2} the others of this round come to about {4}.",
        "在 {1} 项未变指标上，{0}的得分率由 {2} 升至 {3}；上一轮得分率同为 {2} 的单位本轮约为 {4}。");

    public FindingKind Kind => PatternFindings.Inflation;

    public void Look(PatternContext context)
    {
        if (OfficePairs.Of(context, Kind) is not { } pairs)
            return;
        if (pairs.Leaves.Length < FewestLeaves)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewUnchanged.With(pairs.Leaves.Length, FewestLeaves));
            return;
        }

        int[] all = [.. Enumerable.Range(0, pairs.Leaves.Length)];
        (int Pair, double Before, double Now)[] offices =
        [
            .. Enumerable.Range(0, pairs.Offices.Length)
                .Select(pair => (Pair: pair, Means: pairs.Means(pair, all, FewestLeaves)))
                .Where(office => !double.IsNaN(office.Means.Now))
                .Select(office => (office.Pair, office.Means.Before, office.Means.Now)),
        ];
        new OfficeOutliers(Kind, Family, Alternative.Greater, context.Options.SmallestOfficeGap)
        {
            Covariates = [[.. offices.Select(office => office.Before)]],
            MayBeFound = place => offices[place].Now > offices[place].Before,
        }.Screen(context, pairs.Now, [.. offices.Select(office => pairs.Offices[office.Pair])], [.. offices.Select(office => office.Now)], (place, residual) =>
            Story(pairs, offices[place].Pair, Statement.Fill(
                SafeText.Of(pairs.Now.NameOf(pairs.Offices[offices[place].Pair])),
                pairs.Leaves.Length,
                Figures.Percent(offices[place].Before),
                Figures.Percent(offices[place].Now),
                Figures.Percent(residual.Expected)), all));
        GradeDrift.Look(context, pairs, [.. offices.Select(office => (office.Pair, office.Now - office.Before))]);
    }

    /// <summary>The indicators that rose most come first.</summary>
    internal static OfficeStory Story(OfficePairs pairs, int pair, LocalText statement, IEnumerable<int> leaves, bool isRise = true)
    {
        string name = pairs.Now.NameOf(pairs.Offices[pair]);
        int[] moved =
        [
            .. leaves.Where(leaf => (pairs.ShareNow(pair, leaf) - pairs.ShareBefore(pair, leaf)) * (isRise ? 1 : -1) > 0)
                .OrderByDescending(leaf => Math.Abs(pairs.ShareNow(pair, leaf) - pairs.ShareBefore(pair, leaf))).ThenBy(leaf => leaf).Take(MostEvidence),
        ];
        return new OfficeStory(
            statement,
            leaves.Count() * 2,
            moved.Select(leaf => Change(pairs, pair, leaf)).ToValueList(),
            moved.Select(leaf => new FindingCell(name, pairs.Now.Round.Leaves[pairs.Leaves[leaf]].Code)).ToValueList());
    }

    private static LocalText Change(OfficePairs pairs, int pair, int leaf)
    {
        Schemes.Indicator indicator = pairs.Now.Round.Leaves[pairs.Leaves[leaf]];
        return OfficeTexts.IndicatorChange.Fill(
            SafeText.Of(indicator.Code), SafeText.Of(indicator.Title), Figures.Percent(pairs.ShareBefore(pair, leaf)), Figures.Percent(pairs.ShareNow(pair, leaf)));
    }
}
