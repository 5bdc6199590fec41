using System.Globalization;
using Evaluation.Findings;
using Evaluation.Patterns.Screening.Copies;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Sheets whose scores follow each other faster than a person can judge, and sheets that are fast for their own evaluator.</summary>
/// <remarks>
/// The first is a fact: from the first score of a sheet to the last, less than so many seconds for each (Huang et al. 2012; Bowling et al. 2021), the
/// unit of the clock allowed for. The second looks at sheets that passed it (<see cref="OwnPace"/>). That one evaluator is faster than others is no finding: somebody always
/// is, and sheets of one evaluator are not independent, so that ranks among all sheets would accuse the fastest far more often than they say.
/// </remarks>
internal sealed class ImplausibleSpeed : IPattern
{
    /// <summary>With fewer scores a break between two of them decides.</summary>
    private const int FewestStamps = 10;

    private const double CoarsestClock = 60;

    private static readonly LocalText ByRule = new("sheets with times, against the fastest reading", "有时间记录的评分表与最短阅读用时比较");
    private static readonly LocalText ByRank = new("sheets with times, beside their evaluators' own habit", "有时间记录的评分表与评估员本人习惯比较");
    private static readonly LocalText StatisticName = new("seconds for each score", "每项评分用时（秒）");

    private static readonly LocalText TooFast = new(
        "The sheet {0} was entered in {1} seconds: {2} scores, {3} seconds from one to the next.", "评分表“{0}”共 {2} 项评分，用时 {1} 秒，平均每项 {3} 秒。");

    private static readonly LocalText Faster = new(
        "The sheet {0} took {1} seconds from one score to the next, unusually little for its evaluator; of {2} sheets of its length by others, {3} stand out as much from their evaluators' own.",
        "评分表“{0}”平均每项用时 {1} 秒，明显快于该评估员自己的习惯；他人同等长度的 {2} 份评分表中，同样快于本人习惯的有 {3} 份。");

    private static readonly LocalText NoTimes = new("The observations have no times.", "采集值没有时间记录。");
    private static readonly LocalText Coarse = new("Times are noted to {0} seconds only: that says nothing about speed.", "时间记录仅精确到 {0} 秒，无法判断用时。");
    private static readonly LocalText Short = new("Fewer than {1} scores with times: {0} sheets.", "有 {0} 份评分表带时间的评分不足 {1} 项。");
    private static readonly LocalText AtOnce = new("One time for all scores, saved at once, so that nothing tells how long they took: {0} sheets.", "有 {0} 份评分表的全部评分为同一时间，系一次性保存，无从得知用时。");
    private static readonly LocalText FewOthers = new(
        "Not ranked: {0} sheets. Their evaluators need {1} sheets of about that length in uneven times, and others {2}.", "有 {0} 份评分表无法排序比较：其评估员需有 {1} 份长度相近且用时不全相同的评分表，他人需有 {2} 份。");

    public FindingKind Kind => PatternFindings.ImplausibleSpeed;

    public void Look(PatternContext context)
    {
        SheetTimes[] all = SheetTimes.Of(context.Round);
        double clock = SheetTimes.ResolutionOf(context.Round.Observations);
        if (all.Length == 0)
            context.Log.Abstain(Kind, NoTimes);
        else if (clock > CoarsestClock)
            context.Log.Abstain(Kind, Coarse.With(clock.ToString(CultureInfo.InvariantCulture)));
        else
            Judge(context, all, clock);
    }

    private void Judge(PatternContext context, SheetTimes[] all, double clock)
    {
        SheetTimes[] timed = [.. all.Where(times => times.Stamps >= FewestStamps && times.Seconds > 0)];
        if (all.Count(times => times.Stamps < FewestStamps) is > 0 and var few)
            context.Log.Abstain(Kind, Short.With(few, FewestStamps));
        if (all.Count(times => times.Stamps >= FewestStamps && times.Seconds <= 0) is > 0 and var saved)
            context.Log.Abstain(Kind, AtOnce.With(saved));

        // A clock of whole minutes hides up to one of them.
        bool[] isTooFast = [.. timed.Select(times => (times.Seconds + clock) / (times.Stamps - 1) < context.Options.FastestSecondsPerScore)];
        if (timed.Length > 0)
            context.Log.Facts(ByRule, timed.Length, [.. timed.Where((_, i) => isTooFast[i]).OrderBy(SecondsEach).Select(times => Fact(context, times))]);
        Rank(context, timed, isTooFast);
    }

    /// <summary>Ranks the sheets that passed the rule, each beside its evaluator's others, among those of other evaluators that did.</summary>
    private void Rank(PatternContext context, SheetTimes[] timed, bool[] isTooFast)
    {
        var tests = new List<FamilyTest>();
        int without = 0;
        int fewest = (int)Math.Ceiling(1 / context.Options.Level) - 1;
        foreach (IGrouping<int, SheetTimes> cohort in timed.Where((_, i) => !isTooFast[i]).GroupBy(LengthOf).OrderBy(cohort => cohort.Key))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            SheetTimes[] members = [.. cohort];
            int[] evaluators = [.. members.Select(times => context.Round.Sheets[times.Sheet].Evaluator)];
            double?[] paces = OwnPace.Of(evaluators, [.. members.Select(SecondsEach)]);
            (int Others, int AsFast)?[] ranks = OwnPace.Rank(evaluators, paces);
            tests.AddRange(members.Select((times, i) => ranks[i] is { } rank && rank.Others >= fewest ? Test(context, times, rank) : null).OfType<FamilyTest>());
            without += ranks.Count(rank => rank is null || rank.Value.Others < fewest);
        }

        if (without > 0)
            context.Log.Abstain(Kind, FewOthers.With(without, OwnPace.FewestOwn, fewest));
        context.Log.Screen(ByRank, tests, without);
    }

    private static double SecondsEach(SheetTimes times) => times.Seconds / (times.Stamps - 1);

    /// <summary>Sheets within half as many scores again are of one length.</summary>
    private static int LengthOf(SheetTimes times) => (int)Math.Round(Math.Log(times.Stamps) / Math.Log(1.5));

    private Func<FindingFamily, Finding> Fact(PatternContext context, SheetTimes times)
    {
        LocalText statement = TooFast.Fill(NameOf(context, times), Figures.Whole(times.Seconds), times.Stamps, Figures.Points(SecondsEach(times)));
        return family => FindingOf(context, times, statement, family) with { Basis = FindingBasis.Fact, Threshold = context.Options.FastestSecondsPerScore };
    }

    private FamilyTest Test(PatternContext context, SheetTimes times, (int Others, int AsFast) rank)
    {
        double p = (1.0 + rank.AsFast) / (1.0 + rank.Others);
        LocalText statement = Faster.Fill(NameOf(context, times), Figures.Points(SecondsEach(times)), rank.Others, rank.AsFast);
        return new FamilyTest(p, (q, family) => FindingOf(context, times, statement, family) with { PValue = p, QValue = q });
    }

    private Finding FindingOf(PatternContext context, SheetTimes times, LocalText statement, FindingFamily family) => new()
    {
        Kind = Kind,
        About = context.PartiesOf(context.Round.Sheets[times.Sheet]),
        Statement = statement,
        StatisticName = StatisticName,
        Statistic = SecondsEach(times),
        PValue = null,
        QValue = null,
        Family = family,
        Observations = times.Stamps,
        Cells = [SheetTexts.CellOf(context, context.Round.Sheets[times.Sheet])],
    };

    private static LocalText NameOf(PatternContext context, SheetTimes times) => SheetTexts.NameOf(context, context.Round.Sheets[times.Sheet]);
}
