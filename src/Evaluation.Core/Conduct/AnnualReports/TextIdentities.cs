using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>The numbers that the text tells against those of the tables.</summary>
/// <remarks>The patterns do not backtrack, so that no text can make them slow.</remarks>
internal static class TextIdentities
{
    private const string Count = @"[^0-9。；;]{0,12}?([0-9][0-9,]*)\s*(?:件|宗|条|起)";

    private static readonly LocalText Statement = new("The text's number is the table's: {0}, {1}", "正文数字与表格一致：{0}、{1}");

    private static readonly TextClaim[] Claims =
    [
        Claim("T31", "(?:新收|收到|受理)(?:到|的)?(?:政府)?(?:信息)?公开申请", "new"),
        Claim("T32", "上年(?:度)?结转(?:的)?(?:政府信息公开申请)?", "prev"),
        Claim("T33", "结转(?:至|到)?下(?:一)?年度?(?:继续办理)?", "carry"),
        Claim("T34", "予以公开", "granted"),
        Claim("T35", "部分公开", "partial"),
        Claim("T41", "(?:引发|发生|涉及|产生)?(?:政府信息公开)?行政复议(?:案件)?", "review", isReview: true),
    ];

    internal static IEnumerable<ReportIdentity> Of(AnnualReport report)
    {
        if (string.IsNullOrWhiteSpace(report.Text))
            return [];
        string text = string.Concat(PlainText.Composed(report.Text).Where(c => !char.IsWhiteSpace(c)));
        return Claims.Where(claim => claim.TableIn(report) is not null).Select(claim => Judge(claim, claim.TableIn(report)!, text));
    }

    private static ReportIdentity Judge(TextClaim claim, ReportTable table, string text)
    {
        int column = table.Columns.Count - claim.Column;
        ReportLine line = table.Lines.First(own => own.Key == claim.Key);
        decimal[] told = [.. claim.Pattern.Matches(text).Select(match => decimal.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).Distinct()];
        var cell = new ReportCell(line.Label, table.Columns[column], table[claim.Key, column]) { Where = table.Where };
        string shown = string.Join(" / ", told.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return new ReportIdentity(
            claim.Code, Statement.With(line.Label, table.Columns[column]), OutcomeOf(told, cell.Value), (shown.Length == 0 ? "…" : shown) + " ~ " + (cell.Value?.Text ?? "…"), [cell]);
    }

    /// <summary>One number decides; of several, one of which is right, it is not sure which is meant.</summary>
    private static ReportOutcome OutcomeOf(decimal[] told, ReportValue? value)
    {
        if (told.Length == 0 || value is not { Kind: ReportValueKind.Number } number)
            return ReportOutcome.NotAssessable;
        if (told.Length == 1)
            return told[0] == number.Number ? ReportOutcome.Pass : ReportOutcome.Fail;
        return told.Contains(number.Number) ? ReportOutcome.Uncertain : ReportOutcome.Fail;
    }

    private static TextClaim Claim(string code, string words, string key, bool isReview = false) =>
        new(code, new Regex(words + Count, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), key, 1, isReview);
}
