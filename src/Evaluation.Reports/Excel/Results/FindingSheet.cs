using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Excel.Results;

/// <summary>线索: what the review of evaluators and the screen of patterns found, each with what else could explain it.</summary>
internal static class FindingSheet
{
    private static readonly LocalText[] Headings =
    [
        ReportTexts.FindingSource, ReportTexts.Code, ReportTexts.FindingKindTitle, ReportTexts.FindingAbout, ReportTexts.FindingStatement, ReportTexts.StatisticValue,
        ReportTexts.PValue, ReportTexts.QValue, ReportTexts.EffectInPoints, ReportTexts.RestsOn, ReportTexts.InnocentExplanations, ReportTexts.WhatToCheck,
    ];

    private static readonly CellStyle Number = SheetStyles.Text with { Format = "0.00##" };
    private static readonly CellStyle Chance = SheetStyles.Text with { Format = "[<0.0001]\"< 0.0001\";0.00##" };

    internal static Sheet Of(PageContext page, EvaluatorReview? review, PatternScreen? screen)
    {
        SheetRow[] rows =
        [
            .. (review?.Findings ?? []).Select(finding => Row(page, ReportTexts.EvaluatorsShort, finding)),
            .. (screen?.Findings ?? []).Select(finding => Row(page, ReportTexts.PatternsShort, finding)),
        ];
        if (rows.Length == 0)
            rows = [new SheetRow([SheetCell.Of(page.Say(ReportTexts.NoFindingRows), SheetStyles.Note)])];
        return TableSheet.Of(page, ReportTexts.FindingsSheet, page.Say(ReportTexts.FindingsNote), Headings, rows) with
        {
            FrozenColumns = 3,
            Columns =
            [
                default, default, new SheetColumn(Widest: 24), new SheetColumn(24), new SheetColumn(50), new SheetColumn(12), new SheetColumn(12), new SheetColumn(12), new SheetColumn(12), new SheetColumn(12),
                new SheetColumn(44), new SheetColumn(44),
            ],
        };
    }

    private static SheetRow Row(PageContext page, LocalText source, Finding finding) => new(
    [
        SheetCell.Of(page.Say(source), SheetStyles.Text),
        SheetCell.Of(finding.Kind.Code, SheetStyles.Text),
        SheetCell.Of(page.Say(finding.Kind.Title), SheetStyles.Wrapped),
        SheetCell.Of(string.Join("\n", finding.About.Select(party => SafeText.Line(party.Name))), SheetStyles.Wrapped),
        SheetCell.Of(string.Join("\n", finding.Evidence.Prepend(finding.Statement).Select(said => SafeText.Line(page.Say(said)))), SheetStyles.Wrapped),
        SheetCell.Of(Exact(finding.Statistic), Number),
        SheetCell.Of(Exact(finding.PValue), Chance),
        SheetCell.Of(Exact(finding.QValue), Chance),
        SheetCell.Of(Exact(finding.EffectInPoints), Number),
        SheetCell.Of(finding.Observations, SheetStyles.Count),
        SheetCell.Of(string.Join("\n", finding.Kind.InnocentExplanations.Select(other => page.Say(other))), SheetStyles.Wrapped),
        SheetCell.Of(page.Say(finding.Kind.WhatToCheck), SheetStyles.Wrapped),
    ]);

    /// <summary>A statistic as a cell holds it; beyond what a decimal holds it is blank.</summary>
    private static decimal? Exact(double? number) =>
        number is { } some && Math.Abs(some) < 1e27 ? (decimal)some : null;
}
