using Evaluation.Evaluators.Rasch.Estimation;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Pairs of sheets that are nearly the same, of one subject or of different ones.</summary>
/// <remarks>
/// Both must hold: the share of equal scores reaches the threshold (Kuriakose and Robbins 2016), and so many equal scores are rare given the level and rounding of
/// both sheets (the generalised binomial test of van der Linden and Sotaridona 2006), Bonferroni-corrected for all pairs of the round. Either alone accuses the honest:
/// the share on short or easy sheets, the test where offices differ in more than their level. Panels that scored together are left out.
/// </remarks>
internal sealed class SheetCopies : IPattern
{
    private const int FewestSheets = 10;
    private const int MostEvidence = 10;

    private static readonly LocalText Family = new("pairs of sheets", "评分表两两对比");
    private static readonly LocalText Procedure = new("Bonferroni over all pairs", "对全部组合作 Bonferroni 校正");
    private static readonly LocalText StatisticName = new("share of equal scores", "相同评分比例");

    private static readonly LocalText OfTwo = new(
        "The sheets {0} and {1} give the same on {2} of {3} indicators ({4}); {5} would be expected of two sheets at their levels.",
        "评分表“{0}”与“{1}”在 {3} 项指标中有 {2} 项给分相同（{4}）；按两表各自的水平，预期为 {5} 项。");

    private static readonly LocalText OfMore = new("{0} sheets are nearly the same.", "有 {0} 份评分表高度雷同。");
    private static readonly LocalText Line = new("{0} and {1}: {2} of {3} equal, p {4}.", "“{0}”与“{1}”：{3} 项中 {2} 项相同，p {4}。");
    private static readonly LocalText FewSheets = new("There are fewer than {0} sheets to learn from what is usual.", "评分表不足 {0} 份，无从了解通常情况。");

    private static readonly LocalText FewItems = new(
        "{0} indicators differ between sheets; with levels as few as theirs, {1} are needed.", "各评分表之间有差异的指标为 {0} 项；按其等级数，至少需要 {1} 项。");

    private static readonly LocalText Short = new("Not compared, with fewer than {1} scores that differ between sheets: {0} sheets.", "有 {0} 份评分表的可比评分不足 {1} 项。");
    private static readonly LocalText Joint = new("Not compared, because all sheets of their panels are the same and may have been filled in together: {0} subjects.", "有 {0} 个对象的各份评分表完全相同，可能由评审组共同评分，未列入对比。");
    private static readonly LocalText NoThird = new("Not compared, without a third sheet on the subject to tell agreement from copying: {0} pairs.", "有 {0} 对同一对象的评分表没有第三份可供对照，无法区分一致与抄袭。");

    private static readonly LocalText Passed = new(
        "Not tested, because their equal scores are commoner than those of the {1} partners of the same sheet that were: {0} pairs.", "另有 {0} 对评分表相同比例同样高，但相同之处比同一份表已检验的 {1} 对更常见，未逐一检验。");

    public FindingKind Kind => PatternFindings.SheetCopies;

    public void Look(PatternContext context)
    {
        var codes = SheetCodes.Of(context.Round.Shares);
        if (codes.Sheets < FewestSheets)
            context.Log.Abstain(Kind, FewSheets.With(FewestSheets));
        else if (codes.Items < codes.FewestShared)
            context.Log.Abstain(Kind, FewItems.With(codes.Items, codes.FewestShared));
        else
            Compare(context, codes);
    }

    private void Compare(PatternContext context, SheetCodes codes)
    {
        var search = new SheetPairSearch(codes, context.Options.CopyShare, codes.FewestShared);
        SheetPair[] candidates = search.Find(context.Parallel, out long passedOver);
        long sheets = Enumerable.Range(0, codes.Sheets).LongCount(search.IsLongEnough);
        long compared = sheets * (sheets - 1) / 2;
        var chances = new PairChances(codes, context.Round.Sheets);
        HashSet<int> joint = [.. context.Round.Sheets.Select(sheet => sheet.Subject).Distinct().Where(chances.IsConsensus)];
        JudgedPair[] judged = [.. Judge(context, candidates, chances, joint, out int unjudged).Where(pair => pair.PValue * compared <= context.Options.Level)];
        AbstainFrom(context, (int)(codes.Sheets - sheets), codes.FewestShared, joint.Count, unjudged, passedOver);
        Report(context, judged, compared, unjudged);
    }

    /// <summary>Tests the pairs that match more often than expected; the others are no findings, and most where the scale leaves no choice.</summary>
    private static List<JudgedPair> Judge(PatternContext context, SheetPair[] candidates, PairChances chances, HashSet<int> joint, out int unjudged)
    {
        var judged = new List<JudgedPair>();
        unjudged = 0;
        foreach (SheetPair pair in candidates)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            int subject = context.Round.Sheets[pair.First].Subject;
            if (subject == context.Round.Sheets[pair.Second].Subject && joint.Contains(subject))
                continue;
            if (chances.Of(pair.First, pair.Second) is not { } each)
                unjudged++;
            else if (each.Sum() is var expected && expected < pair.Matches)
                judged.Add(new JudgedPair(pair, expected, PoissonBinomial.UpperTail(each, pair.Matches)));
        }

        return judged;
    }

    private void AbstainFrom(PatternContext context, int tooShort, int fewest, int joint, int unjudged, long passedOver)
    {
        if (tooShort > 0)
            context.Log.Abstain(Kind, Short.With(tooShort, fewest));
        if (joint > 0)
            context.Log.Abstain(Kind, Joint.With(joint));
        if (unjudged > 0)
            context.Log.Abstain(Kind, NoThird.With(unjudged));
        if (passedOver > 0)
            context.Log.Abstain(Kind, Passed.With(passedOver, SheetPairSearch.MostPartners));
    }

    /// <summary>Sheets that are joined by such pairs are one finding, however many they are.</summary>
    private void Report(PatternContext context, JudgedPair[] judged, long compared, int unjudged)
    {
        var sets = new DisjointSets(context.Round.Sheets.Count);
        foreach (JudgedPair pair in judged)
            sets.Join(pair.Pair.First, pair.Pair.Second);
        JudgedPair[][] clusters =
        [
            .. judged.GroupBy(pair => sets.Find(pair.Pair.First))
                .Select(cluster => cluster.OrderBy(pair => pair.PValue).ThenByDescending(pair => pair.Pair.Share).ThenBy(pair => pair.Pair.First).ToArray())
                .OrderBy(cluster => cluster[0].PValue),
        ];
        var family = new FindingFamily(Family, Procedure, context.Options.Level, (int)Math.Min(int.MaxValue, compared), unjudged, clusters.Length);
        context.Log.Findings.AddRange(clusters.Select(cluster => FindingOf(context, cluster, compared, family)));
        context.Log.Families.Add(family);
    }

    private Finding FindingOf(PatternContext context, JudgedPair[] cluster, long compared, FindingFamily family)
    {
        ScoringSheet[] sheets =
        [
            .. cluster.SelectMany(pair => new[] { pair.Pair.First, pair.Pair.Second }).Distinct().Select(sheet => context.Round.Sheets[sheet]),
        ];
        JudgedPair closest = cluster[0];
        LocalText statement = OfTwo.Fill(
            NameOf(context, closest.Pair.First), NameOf(context, closest.Pair.Second), closest.Pair.Matches, closest.Pair.Shared, Figures.Percent(closest.Pair.Share), Figures.Points(closest.Expected));
        return new Finding
        {
            Kind = Kind,
            About = sheets.SelectMany(sheet => context.PartiesOf(sheet)).Distinct().ToValueList(),
            Statement = sheets.Length == 2 ? statement : Wording.Joined(OfMore.Fill(sheets.Length), statement),
            StatisticName = StatisticName,
            Statistic = closest.Pair.Share,
            Threshold = context.Options.CopyShare,
            PValue = closest.PValue,
            QValue = Math.Min(1, closest.PValue * compared),
            Family = family,
            Observations = 2 * closest.Pair.Shared,
            Evidence = cluster.Take(MostEvidence).Select(pair => LineOf(context, pair)).ToValueList(),
            Cells = sheets.Select(sheet => SheetTexts.CellOf(context, sheet)).ToValueList(),
        };
    }

    private static LocalText LineOf(PatternContext context, JudgedPair pair) => Line.Fill(
        NameOf(context, pair.Pair.First), NameOf(context, pair.Pair.Second), pair.Pair.Matches, pair.Pair.Shared, Figures.Probability(pair.PValue));

    private static LocalText NameOf(PatternContext context, int sheet) => SheetTexts.NameOf(context, context.Round.Sheets[sheet]);

    private readonly record struct JudgedPair(SheetPair Pair, double Expected, double PValue);
}
