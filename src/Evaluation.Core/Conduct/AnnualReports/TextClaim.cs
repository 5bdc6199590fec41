using System.Text.RegularExpressions;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>A number that the text of a report tells and a table has too.</summary>
/// <param name="Code">The code of the identity.</param>
/// <param name="Pattern">Finds the number, as its first group.</param>
/// <param name="Key">The table's line.</param>
/// <param name="Column">The table's column, from the end: 1 for the last.</param>
/// <param name="IsReview">Whether it stands in table 4 and not in table 3.</param>
internal sealed record TextClaim(string Code, Regex Pattern, string Key, int Column, bool IsReview)
{
    internal ReportTable? TableIn(AnnualReport report) => IsReview ? report.Reviews : report.Requests;
}
