using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.Results;

/// <summary>对比说明: how the whole changed, what cannot be compared, and who or what is new, gone or renamed.</summary>
internal sealed class RenamingSheet(PageContext page, RoundComparison comparison)
{
    private static readonly LocalText[] Headings = [ReportTexts.WhatItIs, ReportTexts.Before, ReportTexts.Now, ReportTexts.RemarkHeading];

    internal static Sheet Of(PageContext page, RoundComparison comparison) =>
        TableSheet.Of(page, ReportTexts.RenamingsSheet, page.Say(ReportTexts.RenamingsNote), Headings, new RenamingSheet(page, comparison).Rows()) with
        {
            FrozenColumns = 1,
            Columns = [default, new SheetColumn(34), new SheetColumn(34), new SheetColumn(70)],
        };

    private IEnumerable<SheetRow> Rows() =>
    [
        .. ComparisonText.WholeOf(comparison).Select(sentence => Row(ReportTexts.TheWhole, remark: page.Say(sentence))),
        .. comparison.Limits.Concat(comparison.Warnings).Select(limit => Row(ReportTexts.NotComparable, remark: limit.Code + " " + limit.Message(page.Language))),
        .. Subjects(comparison.Matching.Subjects),
        .. Indicators(comparison.Matching.Indicators),
        .. comparison.Matching.Suggestions.Select(suggested => Row(
            suggested.IsSubject ? ReportTexts.SubjectPerhaps : ReportTexts.IndicatorPerhaps, suggested.Names.Before, suggested.Names.After, page.Say(suggested.Evidence))),
    ];

    private IEnumerable<SheetRow> Subjects(MatchSet subjects) =>
    [
        .. subjects.New.Select(name => Row(ReportTexts.SubjectIsNew, now: name)),
        .. subjects.Gone.Select(name => Row(ReportTexts.SubjectIsGone, before: name)),
        .. subjects.Renamed.Select(match => Row(ReportTexts.SubjectRenamed, match.Before, match.After, page.Say(ReportTexts.RenamedAsDeclared))),
    ];

    private IEnumerable<SheetRow> Indicators(MatchSet indicators) =>
    [
        .. indicators.New.Select(code => Row(ReportTexts.IndicatorIsNew, now: Titled(comparison.After.Scheme, code))),
        .. indicators.Gone.Select(code => Row(ReportTexts.IndicatorIsGone, before: Titled(comparison.Before.Scheme, code))),
        .. indicators.Both.Where(IsRenamed).Select(match => Row(
            ReportTexts.IndicatorRenamed, Titled(comparison.Before.Scheme, match.Before), Titled(comparison.After.Scheme, match.After), page.Say(ReasonOf(match.By)))),
    ];

    private bool IsRenamed(Match match) => match.Before != match.After
        || ComparisonCsv.TitleOf(comparison.Before.Scheme, match.Before) != ComparisonCsv.TitleOf(comparison.After.Scheme, match.After);

    private static LocalText ReasonOf(MatchBasis basis) => basis switch
    {
        MatchBasis.Declared => ReportTexts.RenamedAsDeclared,
        MatchBasis.Title => ReportTexts.RenamedByTitle,
        _ => ReportTexts.RenamedByCode,
    };

    private static string Titled(Scheme scheme, string code) => code + " " + ComparisonCsv.TitleOf(scheme, code);

    private SheetRow Row(LocalText what, string before = "", string now = "", string remark = "") => new(
    [
        SheetCell.Of(page.Say(what), SheetStyles.Text),
        SheetCell.Of(SafeText.Line(before), SheetStyles.Wrapped),
        SheetCell.Of(SafeText.Line(now), SheetStyles.Wrapped),
        SheetCell.Of(SafeText.Line(remark), SheetStyles.Wrapped),
    ]);
}
