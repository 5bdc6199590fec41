using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;
using Evaluation.Reports.Reading;

namespace Evaluation.Cli.Input;

/// <summary>What a person names for a check of an annual report.</summary>
/// <param name="Report">The file of its tables, and of its text when it is a page.</param>
internal sealed record AnnualReportFiles(string Report)
{
    /// <summary>The years play no part but to follow each other.</summary>
    private const int ThisYear = 2;

    internal string? Text { get; init; }

    internal string? Previous { get; init; }

    internal string? PreviousText { get; init; }

    internal ValueList<string> Neighbours { get; init; } = [];

    internal ValueList<string> Templates { get; init; } = [];

    /// <summary>Reads all, checks the tables, and compares the text with others where there are any.</summary>
    /// <exception cref="InvalidInputException">A file cannot be read, has no table of the form, or there is no text to compare.</exception>
    internal (ReportCheck Check, ReuseCheck? Reuse) Check(Session session)
    {
        AnnualReport report = Read(session, Report, Text, ThisYear);
        AnnualReport? previous = Previous is null ? null : Read(session, Previous, PreviousText, ThisYear - 1);
        return (ReportCheck.Of(report, previous), Compare(session, report, previous));
    }

    private static AnnualReport Read(Session session, string path, string? text, int year)
    {
        AnnualReport report = session.Take(session.Take(AnnualReportFile.Read(path, session.CancellationToken)).ToReport("", year));
        return text is null ? report : report with { Text = ReadText(session, text) };
    }

    private ReuseCheck? Compare(Session session, AnnualReport report, AnnualReport? previous)
    {
        var others = new List<ReuseSource>();
        string? earlier = previous?.Text ?? (Previous is null && PreviousText is { } path ? ReadText(session, path) : null);
        if (earlier is not null && (report.Text is not null || PreviousText is not null))
            others.Add(new ReuseSource(PreviousText ?? Previous!, earlier, IsEarlier: true));
        others.AddRange(Neighbours.Select(neighbour => new ReuseSource(neighbour, ReadText(session, neighbour), IsEarlier: false)));
        if (others.Count == 0)
            return null;
        if (report.Text is not { } own)
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.NeedsBeside, Place.Unknown, PreviousText is null ? "--neighbour" : "--previous-text", "--text")]);
        return ReuseCheck.Of(own, others.ToValueList(), Templates.Select(template => ReadText(session, template)).ToValueList(), session.CancellationToken);
    }

    private static string ReadText(Session session, string path) => session.Take(AnnualReportFile.ReadText(path, session.CancellationToken));
}
