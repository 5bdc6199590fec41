using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether indicators with a target went up while the others went down: in the round, and in which offices most (Bevan and Hood 2006).</summary>
/// <remarks>
/// For the round, three things must be sure at once, so that the largest of three p-values counts: over offices the target's mean change is above zero and the others' below
/// (random signs), and over indicators those with a target changed more than the others (their label permuted). The last keeps a year in which some
/// indicators became easier for everybody from looking like a target.
/// </remarks>
internal sealed class TargetOnly : IPattern
{
    private const int FewestLeaves = 5;

    private static readonly LocalText RoundFamily = new("targets up and the rest down in the round", "本轮有目标指标上升而其余下降");
    private static readonly LocalText OfficeFamily = new("targets up and the rest down in each office", "各单位有目标指标上升而其余下降");
    private static readonly LocalText StatisticName = new("mean difference of changes", "平均变化之差");

    private static readonly LocalText RoundStatement = new(
        "Over {0} offices the {1} indicators with a target changed by {2} of full marks on average, the {3} others by {4}.",
        "{0} 个单位在 {1} 项有目标指标上的得分率平均变化 {2}，在其余 {3} 项上平均变化 {4}。");

    private static readonly LocalText OfficeStatement = new(
        "{0} changed by {1} of full marks on {2} indicators with a target and by {3} on {4} others.",
        "{0}在 {2} 项有目标指标上的得分率变化 {1}，在其余 {4} 项上变化 {3}。");

    private static readonly LocalText NoTargets = new("The indicators that a target was set for are not named.", "没有指明哪些指标设有目标。");

    public FindingKind Kind => PatternFindings.TargetOnly;

    public void Look(PatternContext context)
    {
        if (context.Inputs.TargetIndicators.Count == 0)
        {
            context.Log.Abstain(Kind, NoTargets);
            return;
        }

        if (OfficePairs.Of(context, Kind) is not { } pairs)
            return;
        HashSet<int> named = [.. LeafSet.Of(context, Kind, context.Inputs.TargetIndicators)];
        int[] targets = [.. Enumerable.Range(0, pairs.Leaves.Length).Where(leaf => named.Contains(pairs.Leaves[leaf]))];
        int[] others = [.. Enumerable.Range(0, pairs.Leaves.Length).Except(targets)];
        if (Math.Min(targets.Length, others.Length) < FewestLeaves)
            context.Log.Abstain(Kind, OfficeTexts.FewLeaves.With(targets.Length, others.Length, FewestLeaves));
        else
            Look(context, TargetChanges.Of(pairs, targets, others, FewestLeaves));
    }

    private void Look(PatternContext context, TargetChanges changes)
    {
        if (changes.Count < OfficeOutliers.FewestOffices)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewOffices.With(changes.Count, OfficeOutliers.FewestOffices));
            return;
        }

        LookAtRound(context, changes);
        OfficePairs pairs = changes.Pairs;
        new OfficeOutliers(Kind, OfficeFamily, Alternative.Greater, context.Options.SmallestOfficeGap)
        {
            Covariates = [changes.TargetBefore, changes.OtherBefore],
            MayBeFound = place => changes.Target[place] > 0 && changes.Other[place] < 0,
        }.Screen(context, pairs.Now, [.. changes.Places.Select(pair => pairs.Offices[pair])], changes.Differences, (place, _) => Inflation.Story(
            pairs,
            changes.Places[place],
            OfficeStatement.Fill(
                SafeText.Of(pairs.Now.NameOf(pairs.Offices[changes.Places[place]])),
                Percents.Signed(changes.Target[place]),
                changes.Targets.Length,
                Percents.Signed(changes.Other[place]),
                changes.Others.Length),
            changes.Others,
            isRise: false));
    }

    private void LookAtRound(PatternContext context, TargetChanges changes)
    {
        double p = RoundPValue(context, changes);
        LocalText statement = RoundStatement.Fill(
            changes.Count, changes.Targets.Length, Percents.Signed(changes.Target.Average()), changes.Others.Length, Percents.Signed(changes.Other.Average()));
        context.Log.Screen(RoundFamily, [new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [GradeDrift.RoundOf(context)],
            Statement = statement,
            StatisticName = StatisticName,
            Statistic = changes.Differences.Average(),
            PValue = p,
            QValue = q,
            Family = family,
            Observations = changes.Count,
        })], abstained: 0);
    }

    private static double RoundPValue(PatternContext context, TargetChanges changes)
    {
        int draws = Math.Max(999, context.Options.Draws);
        double up = SignFlips.PValue(changes.Target, draws, context.SeedFor("target up"), context.Parallel);
        double down = SignFlips.PValue([.. changes.Other.Select(change => -change)], draws, context.SeedFor("others down"), context.Parallel);
        double[] means = changes.LeafMeans(out bool[] isTarget);
        var options = new PermutationOptions(context.SeedFor("target label"), draws, Threads: context.Options.MaxDegreeOfParallelism);
        PermutationResult? label = PermutationTest.Of([new PermutationStratum(means, isTarget)], Alternative.Greater, options, context.CancellationToken);
        return Math.Max(Math.Max(up, down), label?.PValue ?? 1);
    }
}
