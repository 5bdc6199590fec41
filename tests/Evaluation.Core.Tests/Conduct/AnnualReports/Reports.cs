namespace Evaluation.Conduct.AnnualReports;

/// <summary>The full table of the reference data, read as a file is read.</summary>
internal static class Reports
{
    internal static ReportTable Requests => ReportGridFile.Read(ReferenceData.PathTo("domain", "annual_report_table3_fixture_2025.csv")).OrThrow().FindRequests()!;

    internal static AnnualReport Of(ReportTable requests) => new("测试市", 2025) { Requests = requests };

    internal static ReportValue Number(decimal number) => new(ReportValueKind.Number, number, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    internal static ReportTable Reviews(params (string Key, int[] Counts)[] lines) => new(
        "reviews",
        ReportForm.ReviewLines,
        ReportForm.Outcomes,
        lines.ToDictionary(line => line.Key, line => line.Counts.Select(count => Number(count)).ToValueList()));
}
