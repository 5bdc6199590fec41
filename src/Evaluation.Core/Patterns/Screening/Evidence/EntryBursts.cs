using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Screening.Copies;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Whether sheets were finished in bursts: many of one evaluator's within minutes, or many of all on one day. For information only.</summary>
/// <remarks>
/// Scan statistics: the most sheets in any window. For an evaluator the null keeps the time of day of each sheet, so office hours and lunch breaks explain themselves,
/// and lets the day be any on which the evaluator worked. For the round it keeps on which days each evaluator worked and how many sheets he finished on them,
/// so that people may begin together and work in sessions, and lets the order of those numbers be any: a finding is that many did more than usual on the same day.
/// </remarks>
internal sealed class EntryBursts : IPattern
{
    private const int FewestSheets = 20;
    private const int FewestDays = 3;
    private const double CoarsestClock = 60;

    private static readonly LocalText OfEvaluators = new("bursts of each evaluator's entries", "各评估员的集中录入");
    private static readonly LocalText OfRound = new("the busiest day of the round", "本轮最繁忙的一天");
    private static readonly LocalText InWindow = new("most sheets in a window", "窗口内最多评分表数");
    private static readonly LocalText OnDay = new("most sheets on a day", "单日最多评分表数");

    private static readonly LocalText ByEvaluator = new(
        "{0} finished {1} of {2} sheets within {3} minutes.", "{0}的 {2} 份评分表中，有 {1} 份在 {3} 分钟内完成。");

    private static readonly LocalText ByRound = new("{0} of {1} sheets were finished on one day, {2}.", "{1} 份评分表中，有 {0} 份在同一天（{2}）完成。");
    private static readonly LocalText NoTimes = new("Fewer than {0} sheets have times.", "有时间记录的评分表不足 {0} 份。");
    private static readonly LocalText Coarse = new("Times are noted to the hour or the day only, so that windows of minutes say nothing.", "时间仅记录到小时或日，无法按分钟窗口判断。");
    private static readonly LocalText TooFew = new("Fewer than {0} sheets with times, or fewer than {1} days of work.", "有时间记录的评分表不足 {0} 份，或工作日数不足 {1} 天。");
    private static readonly LocalText FewDays = new("Work was done on fewer than {0} days.", "有录入记录的日期不足 {0} 天。");

    public FindingKind Kind => PatternFindings.EntryBursts;

    public void Look(PatternContext context)
    {
        SheetTimes[] all = SheetTimes.Of(context.Round);
        if (all.Length < FewestSheets)
        {
            context.Log.Abstain(Kind, NoTimes.With(FewestSheets));
            return;
        }

        LookAtDays(context, all);
        if (SheetTimes.ResolutionOf(context.Round.Observations) > CoarsestClock)
            context.Log.Abstain(Kind, Coarse);
        else
            LookAtWindows(context, all);
    }

    private void LookAtDays(PatternContext context, SheetTimes[] all)
    {
        BusyDays days = new([.. all.Select(times => (EvaluatorOf(context, times), DayOf(times)))]);
        if (days.Days < FewestDays)
        {
            context.Log.Abstain(Kind, FewDays.With(FewestDays));
            return;
        }

        double p = MonteCarlo.PValue(context.Options.Draws, context.SeedFor("busiest day"), days.NewDraw, context.Parallel);
        string day = IsoDate.Of(DateOnly.FromDayNumber(days.Busiest));
        SheetTimes[] then = [.. all.Where(times => DayOf(times) == days.Busiest)];
        var round = new Party(PartyRole.Round, context.Round.Scheme.Code);
        context.Log.Screen(
            OfRound, [new FamilyTest(p, FindingOf(context, round, then, OnDay, ByRound.Fill(days.Most, all.Length, day), all.Length, p))], abstained: 0);
    }

    private void LookAtWindows(PatternContext context, SheetTimes[] all)
    {
        var tests = new List<FamilyTest>();
        var abstained = new List<Party>();
        foreach (IGrouping<int, SheetTimes> own in all.Where(times => context.Round.Sheets[times.Sheet].Evaluator >= 0)
            .GroupBy(times => context.Round.Sheets[times.Sheet].Evaluator).OrderBy(own => own.Key))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            SheetTimes[] times = [.. own];
            if (times.Length < FewestSheets || times.Select(DayOf).Distinct().Count() < FewestDays)
                abstained.Add(context.EvaluatorOf(context.Round.Sheets[times[0].Sheet]));
            else
                tests.Add(WindowTest(context, own.Key, times));
        }

        if (abstained.Count > 0)
            context.Log.Abstain(Kind, TooFew.With(FewestSheets, FewestDays), [.. abstained]);
        context.Log.Screen(OfEvaluators, tests, abstained.Count);
    }

    private FamilyTest WindowTest(PatternContext context, int evaluator, SheetTimes[] times)
    {
        WindowScan scan = new([.. times.Select(each => (DayOf(each), each.Last.TimeOfDay.Ticks))], TimeSpan.FromMinutes(context.Options.BurstMinutes).Ticks);
        double p = MonteCarlo.PValue(context.Options.Draws, context.SeedFor("burst", evaluator), scan.NewDraw, context.Parallel);
        string name = SafeText.Of(context.Round.Observations.Evaluators[evaluator]);
        LocalText statement = ByEvaluator.Fill(name, scan.Most, times.Length, context.Options.BurstMinutes);
        Party about = context.EvaluatorOf(context.Round.Sheets[times[0].Sheet]);
        return new FamilyTest(p, FindingOf(context, about, [.. scan.Window.Select(i => times[i])], InWindow, statement, times.Length, p));
    }

    private Func<double, FindingFamily, Finding> FindingOf(
        PatternContext context, Party about, SheetTimes[] within, LocalText statistic, LocalText statement, int all, double p) => (q, family) => new Finding
        {
            Kind = Kind,
            About = [about],
            Statement = statement,
            StatisticName = statistic,
            Statistic = within.Length,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = all,
            Cells = within.Select(times => SheetTexts.CellOf(context, context.Round.Sheets[times.Sheet])).ToValueList(),
        };

    private static int DayOf(SheetTimes times) => DateOnly.FromDateTime(times.Last.DateTime).DayNumber;

    private static int EvaluatorOf(PatternContext context, SheetTimes times) =>
        context.Round.Sheets[times.Sheet].Evaluator is >= 0 and var evaluator ? evaluator : -1 - times.Sheet;
}
