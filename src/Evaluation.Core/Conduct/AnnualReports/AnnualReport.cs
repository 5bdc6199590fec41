namespace Evaluation.Conduct.AnnualReports;

/// <summary>An office's annual report on open government (政府信息公开工作年度报告).</summary>
/// <param name="Office">The office; untrusted text.</param>
/// <param name="Year">The year reported on.</param>
public sealed record AnnualReport(string Office, int Year)
{
    /// <summary>Table 3, requests for information; <see langword="null"/> when there is none.</summary>
    public ReportTable? Requests { get; init; }

    /// <summary>Table 4, review and litigation; <see langword="null"/> when there is none.</summary>
    public ReportTable? Reviews { get; init; }

    /// <summary>The text; <see langword="null"/> when there is none.</summary>
    public string? Text { get; init; }
}
