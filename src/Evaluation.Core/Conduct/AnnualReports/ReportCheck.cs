namespace Evaluation.Conduct.AnnualReports;

/// <summary>Checks every identity that the form prints, across columns, lines, years and the text.</summary>
/// <remarks>
/// The total of a line is the sum of its columns; new + carried over = handled + carried to next year; the kinds of answers add up to the total; what was carried to this
/// year is what the last report carried on; numbers of the text are those of the table. Blank, 0 and "/" differ: a blank may stand for anything, so that what
/// rests on it is uncertain at best.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReportCheck
{
    private ReportCheck(AnnualReport report, ValueList<ReportIdentity> identities) => (Report, Identities) = (report, identities);

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>Every identity, also those that hold and those that could not be assessed.</summary>
    public ValueList<ReportIdentity> Identities { get; }

    /// <summary>How it came out as a whole: the worst of fail, uncertain and pass; not assessable when nothing could be assessed.</summary>
    public ReportOutcome Outcome =>
        Has(ReportOutcome.Fail) ? ReportOutcome.Fail
        : Has(ReportOutcome.Uncertain) ? ReportOutcome.Uncertain
        : Has(ReportOutcome.Pass) ? ReportOutcome.Pass
        : ReportOutcome.NotAssessable;

    /// <summary>Checks a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The same office's report of the year before; <see langword="null"/> when there is none.</param>
    /// <exception cref="ArgumentException">The previous report is another office's or not of the year before.</exception>
    public static ReportCheck Of(AnnualReport report, AnnualReport? previous = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (previous is not null && (previous.Office != report.Office || previous.Year != report.Year - 1))
            throw new ArgumentException("The previous report must be the same office's of the year before.", nameof(previous));
        var identities = new List<ReportIdentity>();
        if (report.Requests is { } requests)
        {
            identities.AddRange(TableIdentities.Rows("R3", requests));
            identities.AddRange(TableIdentities.Requests(requests));
            identities.AddRange(TableIdentities.Counts("N3", requests));
            if (previous?.Requests is { } earlier)
                identities.AddRange(TableIdentities.Years(requests, earlier));
        }

        if (report.Reviews is { } reviews)
        {
            identities.AddRange(TableIdentities.Rows("R4", reviews));
            identities.AddRange(TableIdentities.Counts("N4", reviews));
        }

        identities.AddRange(TextIdentities.Of(report));
        return new ReportCheck(report, identities.ToValueList());
    }

    private bool Has(ReportOutcome outcome) => Identities.Any(identity => identity.Outcome == outcome);
}
