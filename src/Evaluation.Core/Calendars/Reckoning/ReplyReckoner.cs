using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Calendars.Reckoning;

/// <summary>Reckons one deadline, step by step.</summary>
internal sealed class ReplyReckoner
{
    private readonly DisclosureRequest request;
    private readonly WorkingCalendar calendar;
    private readonly DiagnosticBag bag;
    private readonly int period;
    private readonly List<DeadlineStep> steps = [];
    private readonly List<DeadlineStep> changes = [];

    private ReplyReckoner(DisclosureRequest request, WorkingCalendar calendar, DiagnosticBag bag, int period) =>
        (this.request, this.calendar, this.bag, this.period) = (request, calendar, bag, period);

    internal static Checked<ReplyDeadline> Reckon(
        DisclosureRequest request, WorkingCalendar calendar, DateOnly? asOf, int allowed)
    {
        var bag = new DiagnosticBag();
        new RequestCheck(bag).Check(request, asOf);
        if (bag.HasErrors)
            return bag.Check<ReplyDeadline>(null);
        try
        {
            return bag.Check(new ReplyReckoner(request, calendar, bag, allowed).Reckon(asOf));
        }
        catch (UncoveredYearException uncovered)
        {
            bag.Add(uncovered.Diagnostic);
            return bag.Check<ReplyDeadline>(null);
        }
    }

    private ReplyDeadline Reckon(DateOnly? asOf)
    {
        DateOnly received = request.Receipt.Date!.Value;
        Step(DeadlineTexts.Received, Clauses.Receipt, received, How(request.Receipt));
        if (Start(received) is not { } start)
            return new ReplyDeadline(received, null, period, null, null, null, [.. steps]) { Changes = [.. changes] };
        Step(DeadlineTexts.FirstDayNotCounted, Clauses.FirstDay, start);
        var clock = new ReplyClock(calendar, [.. request.Consultations.Select(Pause)]);
        int allowed = period + Extension(clock.Add(start, period));
        DateOnly due = clock.Add(start, allowed);
        Step(DeadlineTexts.Due, Clauses.Reply, allowed, start, due);
        CheckConsultations(due);
        if ((request.Replied ?? asOf) is not { } end)
            return new ReplyDeadline(received, due, allowed, null, null, null, [.. steps]) { Changes = [.. changes] };
        int used = clock.Between(start, end);
        int overdue = end > due ? calendar.WorkingDaysBetween(due, end) : 0;
        Step(Outcome(end > due), Clauses.Reply, end, used, overdue);
        return new ReplyDeadline(received, due, allowed, end, used, overdue, [.. steps]) { Changes = [.. changes] };
    }

    private LocalText Outcome(bool isLate) => (request.Replied is null, isLate) switch
    {
        (false, false) => DeadlineTexts.RepliedInTime,
        (false, true) => DeadlineTexts.RepliedLate,
        (true, false) => DeadlineTexts.OpenInTime,
        (true, true) => DeadlineTexts.OpenLate,
    };

    /// <summary>The day from which the time to reply runs; <see langword="null"/> while a correction is awaited.</summary>
    private DateOnly? Start(DateOnly received)
    {
        if (request.Correction is not { } correction)
            return received;
        DateOnly limit = calendar.AddWorkingDays(received, StatutoryPeriods.CorrectionNotice);
        bool isLate = correction.Given > limit;
        if (isLate)
            Warn(CalendarDiagnostics.LateCorrection, correction.Given, StatutoryPeriods.CorrectionNotice, limit);
        Change(
            isLate ? DeadlineTexts.CorrectionLate : DeadlineTexts.CorrectionInTime,
            Clauses.Correction,
            correction.Given,
            StatutoryPeriods.CorrectionNotice,
            limit);
        if (correction.Corrected is not { } corrected)
            Change(DeadlineTexts.AwaitingCorrection, Clauses.Correction);
        else
            Change(DeadlineTexts.StartsAgain, isLate ? Clauses.LateCorrection : Clauses.Correction, corrected.Date, How(corrected));
        return correction.Corrected?.Date;
    }

    /// <summary>The stretch of time that a consultation takes out: the days after the first date, up to and including the second.</summary>
    private (DateOnly After, DateOnly UpTo) Pause(Consultation consultation)
    {
        bool isInTime = consultation.Answered is { } day
            && calendar.WorkingDaysBetween(consultation.Received, day) <= StatutoryPeriods.Opinion;
        DateOnly end = isInTime
            ? consultation.Answered!.Value
            : calendar.AddWorkingDays(consultation.Received, StatutoryPeriods.Opinion);
        Change(
            consultation.Answered is null ? DeadlineTexts.Unanswered : DeadlineTexts.Answered,
            consultation.Party == ConsultedParty.ThirdParty ? Clauses.ThirdParty : Clauses.OtherAuthority,
            DeadlineTexts.Of(consultation.Party),
            consultation.Sent,
            consultation.Answered is { } answered ? answered : StatutoryPeriods.Opinion,
            end);
        return (consultation.Sent, end);
    }

    /// <summary>The working days that an extension adds: none when it was notified after the reply was due.</summary>
    private int Extension(DateOnly due)
    {
        if (request.Extension is not { } extension)
            return 0;
        if (extension.Notified <= due)
        {
            Change(DeadlineTexts.Extended, Clauses.Reply, extension.WorkingDays, extension.Approved, extension.Notified);
            return extension.WorkingDays;
        }

        Warn(CalendarDiagnostics.LateExtension, extension.Notified, due);
        Change(DeadlineTexts.ExtensionTooLate, Clauses.LateExtension, extension.Notified, due);
        return 0;
    }

    private void CheckConsultations(DateOnly due)
    {
        foreach (Consultation consultation in request.Consultations)
        {
            if (consultation.Sent > due)
                Warn(CalendarDiagnostics.LateConsultation, consultation.Sent, due);
        }
    }

    private static LocalText How(RequestReceipt receipt)
    {
        LocalText channel = DeadlineTexts.Of(receipt.Channel);
        return receipt.CountsFromArrival
            ? DeadlineTexts.ArrivedThen.With(channel)
            : DeadlineTexts.ConfirmedThen.With(channel, IsoDate.Of(receipt.Arrived));
    }

    /// <summary>A step that changes when the reply is due.</summary>
    private void Change(LocalText text, Citation clause, params ReadOnlySpan<object?> values)
    {
        Step(text, clause, values);
        changes.Add(steps[^1]);
    }

    private void Step(LocalText text, Citation clause, params ReadOnlySpan<object?> values) =>
        steps.Add(new DeadlineStep(text.With(Printed(values)), clause));

    private void Warn(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> values) =>
        bag.Add(descriptor, Place.Unknown, Printed(values));

    private static object?[] Printed(ReadOnlySpan<object?> values)
    {
        object?[] printed = values.ToArray();
        for (int i = 0; i < printed.Length; i++)
            printed[i] = printed[i] is DateOnly date ? IsoDate.Of(date) : printed[i];
        return printed;
    }
}
