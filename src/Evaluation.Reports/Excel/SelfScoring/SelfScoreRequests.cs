using Evaluation.Calendars;
using Evaluation.Calendars.Reckoning;
using Evaluation.Calendars.Requests;
using Evaluation.Diagnostics;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Lists when the replies to an office's running requests are due, what is overdue too.</summary>
internal sealed class SelfScoreRequests(RequestLog log, WorkingCalendar calendar, DateOnly today)
{
    private static readonly LocalText Reply = new("reply to request {0}, received on {1}, within {2} working days", "答复申请 {0}（{1} 收到，期限 {2} 个工作日）");
    private static readonly LocalText ReplyOfKind = new("reply to request {0} ({3}), received on {1}, within {2} working days", "答复{3}申请 {0}（{1} 收到，期限 {2} 个工作日）");

    private readonly DiagnosticBag notReckoned = new();

    /// <summary>Requests whose day cannot be reckoned, and why; whole once <see cref="Of"/> was asked.</summary>
    internal ValueList<Diagnostic> NotReckoned => notReckoned.ToList();

    /// <summary>The days of the requests of an office; a request that names no office is that of the only one.</summary>
    internal IEnumerable<SelfScoreDeadline> Of(string office, bool alone)
    {
        foreach (LoggedRequest logged in log.Running.Where(logged => logged.Office is { } named ? named == office : alone))
        {
            Checked<ReplyDeadline> reckoned = ReplyDeadline.Of(logged.Request, calendar);
            if (reckoned.Value is null)
                notReckoned.Add(RequestLogDiagnostics.NotReckoned, new Place(log.SourceName, logged.Row, 0), logged.Number, Reason(reckoned.Diagnostics[0]));
            else if (reckoned.Value.Due is { } due)
                yield return Deadline(logged, reckoned.Value, due);
        }
    }

    private SelfScoreDeadline Deadline(LoggedRequest logged, ReplyDeadline reckoned, DateOnly due) => new(
        due,
        due.DayNumber - today.DayNumber,
        calendar.TryWorkingDaysBetween(today, due, out int days) ? days : null,
        (logged.Kind is null ? Reply : ReplyOfKind).With(SafeText.Line(logged.Number), IsoDate.Of(reckoned.Received), reckoned.Allowed, SafeText.Line(logged.Kind ?? "")))
    {
        Overdue = due < today ? -days : 0,
        Clause = Clauses.Reply,
    };

    private static LocalText Reason(Diagnostic diagnostic) => new(diagnostic.Message(Language.English), diagnostic.Message(Language.Chinese));
}
