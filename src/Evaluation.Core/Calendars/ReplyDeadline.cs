using Evaluation.Calendars.Reckoning;
using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Calendars;

/// <summary>When the reply to a request for government information is due (答复期限), by Arts. 30 to 34 of the Regulations, and why.</summary>
/// <param name="Received">The day the request was received by Art. 31.</param>
/// <param name="Due">The last day to reply; <see langword="null"/> while a correction is awaited, for the clock then stands still.</param>
/// <param name="Allowed">The working days allowed: 20, or more by an extension that counts.</param>
/// <param name="ReckonedTo">The day of the reply, or else the day asked for; <see langword="null"/> when there is neither or no clock.</param>
/// <param name="Used">The working days used up to that day, consultations left out; <see langword="null"/> without such a day.</param>
/// <param name="Overdue">
/// The working days after <paramref name="Due"/> up to that day; 0 when it is in time, and on the days off that follow the last day;
/// <see langword="null"/> without such a day.
/// </param>
/// <param name="Steps">How it was reckoned, in order.</param>
public sealed record ReplyDeadline(
    DateOnly Received, DateOnly? Due, int Allowed, DateOnly? ReckonedTo, int? Used, int? Overdue, ValueList<DeadlineStep> Steps)
{
    /// <summary>
    /// Whether the day reckoned to is after the last day to reply, also when only days off lie between them; <see langword="false"/>
    /// without such a day.
    /// </summary>
    public bool IsLate => ReckonedTo > Due;

    /// <summary>The steps that changed when it was due: correction, opinions, extension.</summary>
    internal ValueList<DeadlineStep> Changes { get; init; } = [];

    /// <summary>Reckons the deadline of a request, or tells everything that is wrong with its dates.</summary>
    /// <param name="request">The request and what happened to it.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="asOf">The day to which a request without a reply is reckoned; <see langword="null"/> reckons only when it is due.</param>
    /// <param name="allowed">The working days to reply before any extension, from 0; the default is the 20 of Art. 33.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="allowed"/> is negative.</exception>
    public static Checked<ReplyDeadline> Of(
        DisclosureRequest request, WorkingCalendar calendar, DateOnly? asOf = null, int allowed = StatutoryPeriods.Reply)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(allowed);
        return ReplyReckoner.Reckon(request, calendar, asOf, allowed);
    }

    /// <summary>How it was reckoned, one line for each step, with its clause.</summary>
    public string Explain(Language language) => string.Join('\n', Steps.Select(step => Line(step, language)));

    private static string Line(DeadlineStep step, Language language)
    {
        LocalText line = step.Clause.Verification == Verification.Verified ? DeadlineTexts.Line : DeadlineTexts.DerivedLine;
        return line.Format(language, step.Text, step.Clause.Text);
    }
}
