using Evaluation.Conduct;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Excel.Results;

/// <summary>规范性规则: every rule about the assessment and every finding about its scheme and appeals, what is not met first.</summary>
internal sealed class ConductRuleSheet(PageContext page)
{
    private const string NotMetFill = "#FCE1CF";
    private const string ReviewFill = "#FFF4D6";

    private static readonly RuleOutcomeKind[] Order = [RuleOutcomeKind.NotMet, RuleOutcomeKind.NeedsReview, RuleOutcomeKind.NotAssessable, RuleOutcomeKind.Met];

    private static readonly LocalText[] Headings =
    [
        ReportTexts.RuleOutcome, ReportTexts.Code, ReportTexts.RuleTitle, ReportTexts.Question, ReportTexts.RuleWeight, ReportTexts.FindingStatement, ReportTexts.Basis,
        ReportTexts.ConductClears, ReportTexts.RuleJudged, ReportTexts.Programme,
    ];

    internal static Sheet Of(PageContext page, ConductReport conduct)
    {
        var sheet = new ConductRuleSheet(page);
        return TableSheet.Of(page, ReportTexts.RulesSheet, page.Say(ReportTexts.RulesNote), Headings, sheet.Rows(conduct)) with
        {
            FrozenColumns = 3,
            Columns =
            [
                default, default, new SheetColumn(40), default, default, new SheetColumn(44), new SheetColumn(36), new SheetColumn(32), new SheetColumn(28), new SheetColumn(28),
            ],
        };
    }

    private SheetRow[] Rows(ConductReport conduct) =>
    [
        .. new[]
        {
            conduct.Reviews.SelectMany(review => review.Results.Select(result => (result.Final, Row: Row(review, result)))),
            (conduct.Scheme?.Findings ?? []).Select(finding => (finding.Outcome, Row: Row(ReportTexts.ConductScheme, finding))),
            (conduct.Appeals?.Findings ?? []).Select(finding => (finding.Outcome, Row: Row(ReportTexts.ConductAppeals, finding))),
        }.SelectMany(rows => rows).OrderBy(row => Array.IndexOf(Order, row.Item1)).Select(row => row.Row),
    ];

    private SheetRow Row(ConductReview review, RuleResult result) => new(
    [
        Outcome(result.Final),
        SheetCell.Of(result.Rule.Code, SheetStyles.Text),
        Wrapped(page.Say(result.Rule.Title)),
        SheetCell.Of(page.Say(ConductTexts.Of(result.Rule.Area)), SheetStyles.Text),
        SheetCell.Of(page.Say(ConductTexts.Of(result.Rule.Severity)), SheetStyles.Centred),
        Wrapped(string.Join("\n", Seen(result).Select(said => SafeText.Line(page.Say(said))))),
        Wrapped(string.Join("\n", result.Rule.Basis.Select(citation => LinkedText.Of(citation, page.Language)).Select(text => text.Status.Length == 0 ? text.Text : text.Text + " (" + text.Status + ")"))),
        Wrapped(page.Say(result.Rule.Clears)),
        Wrapped(result.Judgement is { } judgement ? ConductSections.Judged(judgement, page.Language) : ""),
        Wrapped(SafeText.Line(review.Dossier.Programme)),
    ]);

    /// <summary>The evidence; of a fact that is not known, what it is.</summary>
    private static IEnumerable<LocalText> Seen(RuleResult result) =>
        result.Final == RuleOutcomeKind.NotAssessable && result.Fact.Evidence.Count == 0 ? [result.Rule.Fact.Description] : result.Fact.Evidence;

    private SheetRow Row(LocalText part, ConductFinding finding) => new(
    [
        Outcome(finding.Outcome),
        SheetCell.Of(finding.Code, SheetStyles.Text),
        Wrapped(SafeText.Line(page.Say(finding.Statement))),
        SheetCell.Of(page.Say(part), SheetStyles.Text),
        SheetCell.Blank(SheetStyles.Text),
        Wrapped(string.Join("\n", finding.About.Select(SafeText.Line))),
        SheetCell.Blank(SheetStyles.Text),
        Wrapped(page.Say(finding.Clears)),
        SheetCell.Blank(SheetStyles.Text),
        SheetCell.Blank(SheetStyles.Text),
    ]);

    private SheetCell Outcome(RuleOutcomeKind outcome) => SheetCell.Of(page.Say(ConductTexts.Of(outcome)), SheetStyles.Centred with
    {
        Fill = outcome switch
        {
            RuleOutcomeKind.NotMet => NotMetFill,
            RuleOutcomeKind.NeedsReview => ReviewFill,
            _ => null,
        },
    });

    private static SheetCell Wrapped(string text) => SheetCell.Of(text, SheetStyles.Wrapped);
}
