using Evaluation.Calendars.Requests;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Reads, scores and reviews the self-scoring workbooks that a person named.</summary>
internal static class SelfScoredRound
{
    private static readonly LocalText Reading = new("Reading the workbooks", "正在读取工作簿");

    /// <summary>Whether a path leads to workbooks: a file that ends so, or a folder that has such.</summary>
    internal static bool AreWorkbooks(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.xlsx").Any() : Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>What offices filled in, as observations.</summary>
    internal static Checked<ObservationTable> ReadObservations(Session session, string path, Scheme scheme)
    {
        Checked<SelfScores> read = ProgressBar.Run(session, Reading, Directory.Exists(path), progress => SelfScoreFile.Read(path, scheme, progress, session.CancellationToken));
        return new Checked<ObservationTable>(read.Value?.Observations, read.Diagnostics);
    }

    /// <summary>The reviews of the workbooks that are sound, in the order of the files; what is wrong with others is noted.</summary>
    /// <exception cref="InvalidInputException">Something is wrong; everything found is carried.</exception>
    internal static (SelfScoreReview[] Reviews, int Refused) Review(
        Session session, string schemePath, string workbookPath, EarlierSelfScores? earlier, DateOnly? today, RequestLog? requests)
    {
        Scheme scheme = session.Take(Round.ReadScheme(schemePath));
        SelfScores scores = session.Take(ProgressBar.Run(session, Reading, Directory.Exists(workbookPath), progress =>
            SelfScoreFile.ReadSound(workbookPath, scheme, progress, session.CancellationToken)));
        session.Note(scores.Refused);
        RoundResult result = session.Take(Round.Score(session, Lenient(scheme), scores.Observations));
        if (requests is not null)
            session.Note(Strangers(requests, scores.Offices));
        SelfScoreReview[] reviews = [.. scores.Offices.Select(office => SelfScoreReview.Of(result, office, earlier, today, requests, session.CancellationToken))];
        return (reviews, scores.Refused.Select(refused => refused.Place.File).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Running requests that belong to none of the offices, so that nobody is told of them.</summary>
    private static ValueList<Diagnostic> Strangers(RequestLog requests, ValueList<SelfScoreOffice> offices)
    {
        HashSet<string> known = [.. offices.Select(office => office.Subject)];
        var found = new DiagnosticBag();
        LoggedRequest[] strangers = [.. requests.Running.Where(logged => logged.Office is { } office && !known.Contains(office))];
        LoggedRequest[] nobodys = [.. requests.Running.Where(logged => logged.Office is null && known.Count > 1)];
        if (strangers.Length > 0)
            found.Add(RequestLogDiagnostics.OtherOffice, new Place(requests.SourceName, strangers[0].Row, 0), strangers.Length, strangers[0].Office);
        if (nobodys.Length > 0)
            found.Add(RequestLogDiagnostics.NoOffice, new Place(requests.SourceName, nobodys[0].Row, 0), nobodys.Length, nobodys[0].Number);
        return found.ToList();
    }

    /// <summary>The scheme by which half-filled workbooks have a score too: what is open counts nothing where it would be refused.</summary>
    private static Scheme Lenient(Scheme scheme) => scheme with
    {
        Absence = scheme.Absence.Missing == AbsenceRule.Refuse ? scheme.Absence with { Missing = AbsenceRule.Zero } : scheme.Absence,
        Adjustments = scheme.Adjustments.Select(Lenient).ToValueList(),
    };

    private static Adjustment Lenient(Adjustment adjustment) =>
        adjustment.Missing == AbsenceRule.Refuse ? adjustment with { Missing = AbsenceRule.Zero } : adjustment;
}
