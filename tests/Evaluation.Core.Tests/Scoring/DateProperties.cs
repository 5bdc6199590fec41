using CsCheck;
using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring.Dates;

namespace Evaluation.Scoring;

/// <summary>What must hold of days whoever counts them.</summary>
public sealed class DateProperties
{
    private static readonly DateOnly Cutoff = new(2025, 6, 30);

    private static readonly Gen<List<TimelineStep>> Steps = Gen.Int[0, 999_999].Select(RandomTimeline.Steps);

    private static readonly Gen<int> Limit = Gen.Int[0, 40];

    [Test]
    public void Days_overdue_equal_those_of_a_counter_that_goes_day_by_day() => Gen.Select(Steps, Limit).Sample(
        (steps, limit) => Overdue(steps, limit) == DayByDay.Overdue(steps, limit, Cutoff), iter: 2_000);

    [Test]
    public void A_later_reply_is_never_less_overdue() => Gen.Select(Steps, Limit, Gen.Int[0, 60]).Sample(
        (steps, limit, later) => (Overdue(Replied(steps, later), limit) ?? 0) >= (Overdue(Replied(steps, 0), limit) ?? 0), iter: 1_000);

    [Test]
    public void A_longer_limit_is_never_more_overdue() => Gen.Select(Steps, Limit).Sample(
        (steps, limit) => (Overdue(Replied(steps, 0), limit + 1) ?? 0) <= (Overdue(Replied(steps, 0), limit) ?? 0), iter: 1_000);

    /// <summary>An opinion that came within 15 working days takes out exactly the working days after it was asked for, up to its coming.</summary>
    [Test]
    public void A_pause_takes_out_exactly_its_working_days() => Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 60]).Sample(
        (start, asked, took, more) =>
        {
            DateOnly received = new DateOnly(2019, 1, 1).AddDays(start);
            DateOnly from = received.AddDays(asked);
            DateOnly until = from.AddDays(took);
            if (Worked(from, until) > StatutoryPeriods.Opinion)
                return true;
            List<TimelineStep> plain =
                [new(TimelineStepKind.Received, received), new(TimelineStepKind.Replied, until.AddDays(more))];
            List<TimelineStep> paused = [.. plain, new(TimelineStepKind.Consulted, from, until)];
            return Used(plain) - Used(paused) == Worked(from, until);
        },
        iter: 1_000);

    [Test]
    public void Windows_count_like_a_walk_over_all_their_days() =>
        Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 500], Gen.Enum<PeriodLength>()).Sample(
            (raw, length, every) =>
            {
                DateOnly first = new DateOnly(2019, 6, 1).AddDays(raw % 900);
                DateOnly last = first.AddDays(length);
                DateOnly[] dates = [.. RandomTimeline.Dates(first, raw).Order()];
                var window = new DateWindow(first, last);
                (int after, int before) = window.LongestGap(dates);
                return window.Inside(dates).Length == DayByDay.Inside(new WithinWindow(first, last, 1), dates)
                    && (window.Covered(dates, every), window.Periods(every)) == DayByDay.Periods(new CoveredPeriods(first, last, every), dates)
                    && Math.Max(0, before - after - 1) == DayByDay.LongestGap(new LongestGap(first, last, 1, 1), dates);
            },
            iter: 2_000);

    [Test]
    public void One_more_date_never_lengthens_the_longest_gap() => Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 400]).Sample(
        (raw, more) =>
        {
            DateOnly first = new(2020, 1, 1);
            var window = new DateWindow(first, first.AddDays(400));
            DateOnly[] dates = [.. RandomTimeline.Dates(first, raw).Order()];
            (int after, int before) = window.LongestGap([.. dates.Append(first.AddDays(more)).Order()]);
            (int oldAfter, int oldBefore) = window.LongestGap(dates);
            return before - after <= oldBefore - oldAfter;
        },
        iter: 1_000);

    /// <summary>The days overdue as the library reckons them; <see langword="null"/> while the time is running.</summary>
    private static int? Overdue(List<TimelineStep> steps, int limit)
    {
        Indicator leaf = TestRounds.Direct("A") with { Method = new WorkingDayDeadline(limit, 1) { Clock = WorkingDayClock.Request } };
        DateReckoner reckoner = DateReckoner.For(leaf, TestRounds.OneLeaf() with { Cutoff = Cutoff }, WorkingCalendar.China)!;
        var found = new DiagnosticBag();
        decimal reckoned = reckoner.Reckon(ObservedValue.OfTimeline(steps), found);
        Assert.That(found.HasErrors, Is.False);
        return reckoned == DateReckoner.Pending ? null : (int)reckoned;
    }

    private static List<TimelineStep> Replied(List<TimelineStep> steps, int later)
    {
        DateOnly last = steps.Max(step => step.Date).AddDays(later);
        return [.. steps.Where(step => step.Kind != TimelineStepKind.Replied), new(TimelineStepKind.Replied, last)];
    }

    private static int Used(List<TimelineStep> steps) =>
        ReplyDeadline.Of(TimelineRequest.Of(steps.ToValueList()), WorkingCalendar.China).OrThrow().Used!.Value;

    private static int Worked(DateOnly after, DateOnly upTo) =>
        Enumerable.Range(1, upTo.DayNumber - after.DayNumber).Count(days => DayByDay.IsWorked(after.AddDays(days)));
}
