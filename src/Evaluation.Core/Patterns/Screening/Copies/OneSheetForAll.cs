using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Evaluators who give different subjects one and the same sheet.</summary>
/// <remarks>
/// Two things must hold. The evaluator's sheets have the same score on a large share of the indicators. And they depart in the same places from what sheets of
/// their levels give: the products of their standardised residuals are summed over all pairs of the sheets, and in the null each sheet's residuals stand on any of its
/// indicators. So neither easy indicators nor good subjects make a finding. Where a peer group is large enough, its own sheets say what is usual.
/// </remarks>
internal sealed class OneSheetForAll : IPattern
{
    private const int FewestSubjects = 3;
    private const int FewestItems = 20;
    private const int FewestPeers = 20;

    private static readonly LocalText Family = new("each evaluator's sheets on different subjects", "各评估员对不同对象的评分表");
    private static readonly LocalText StatisticName = new("mean product of residuals of two sheets", "两表残差乘积均值");

    private static readonly LocalText Statement = new(
        "Two sheets of {0} on different subjects ({1} subjects) give the same on {2} of the indicators on average, and depart from what is usual in the same places.",
        "{0}对 {1} 个不同对象的评分表平均有 {2} 的指标给分相同，且偏离常规之处也相同。");

    private static readonly LocalText Alone = new("Fewer than two evaluators are named, so nothing tells one's habits from what is usual.", "具名评估员不足两位，无法区分个人习惯与通常情况。");

    private static readonly LocalText TooFew = new(
        "Fewer than {0} subjects with {1} scores each that differ between sheets.", "可比评分达到 {1} 项的对象不足 {0} 个。");

    public FindingKind Kind => PatternFindings.OneSheetForAll;

    public void Look(PatternContext context)
    {
        var codes = SheetCodes.Of(context.Round.Shares);
        IGrouping<int, int>[] evaluators =
        [
            .. Enumerable.Range(0, codes.Sheets).Where(sheet => context.Round.Sheets[sheet].Evaluator >= 0)
                .GroupBy(sheet => context.Round.Sheets[sheet].Evaluator).OrderBy(own => own.Key),
        ];
        if (evaluators.Length < 2)
        {
            context.Log.Abstain(Kind, Alone);
            return;
        }

        var residuals = new SheetDepartures(context.Round, codes, FewestPeers);
        var tests = new List<FamilyTest>();
        var abstained = new List<Party>();
        foreach (IGrouping<int, int> own in evaluators)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            int[] sheets = [.. own.Where(sheet => codes.PresentOn(sheet) >= FewestItems)];
            if (sheets.Length < FewestSubjects)
                abstained.Add(context.EvaluatorOf(context.Round.Sheets[own.First()]));
            else
                tests.Add(Test(context, codes, residuals, own.Key, sheets));
        }

        if (abstained.Count > 0)
            context.Log.Abstain(Kind, TooFew.With(FewestSubjects, FewestItems), [.. abstained]);
        context.Log.Screen(Family, tests, abstained.Count);
    }

    private FamilyTest Test(PatternContext context, SheetCodes codes, SheetDepartures departures, int evaluator, int[] sheets)
    {
        double share = ShareOfMatches(codes, sheets);
        SharedDepartures shared = departures.Of(sheets);
        double p = share < context.Options.CopyShare ? 1 : MonteCarlo.PValue(
            context.Options.Draws, context.SeedFor("one sheet for all", evaluator), () => shared.NewDraw(), context.Parallel);
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [context.EvaluatorOf(context.Round.Sheets[sheets[0]]), .. sheets.Select(sheet => context.SubjectOf(context.Round.Sheets[sheet]))],
            Statement = Statement.Fill(Diagnostics.SafeText.Of(context.Round.Observations.Evaluators[evaluator]), sheets.Length, Figures.Percent(share)),
            StatisticName = StatisticName,
            Statistic = shared.MeanProduct,
            Threshold = context.Options.CopyShare,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = sheets.Sum(codes.PresentOn),
            Cells = sheets.Select(sheet => SheetTexts.CellOf(context, context.Round.Sheets[sheet])).ToValueList(),
        });
    }

    /// <summary>The share of indicators on which two of the sheets have the same, over all pairs.</summary>
    private static double ShareOfMatches(SheetCodes codes, int[] sheets)
    {
        (double same, double all) = (0, 0);
        for (int item = 0; item < codes.Items; item++)
        {
            int[] given = [.. sheets.Select(sheet => codes.Row(sheet)[item]).Where(code => code != SheetCodes.Missing)];
            all += (double)given.Length * (given.Length - 1);
            same += given.CountBy(code => code).Sum(count => (double)count.Value * (count.Value - 1));
        }

        return all == 0 ? 0 : same / all;
    }
}
