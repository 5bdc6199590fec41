using Evaluation.Conduct;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Excel.Results;

/// <summary>自身规范性: the six answers about each programme, and how many rules each rests on.</summary>
internal static class ConductAnswerSheet
{
    private const string NoFill = "#FCE1CF";
    private const string DoubtFill = "#FFF4D6";

    private static readonly LocalText[] Headings =
    [
        ReportTexts.Programme, ReportTexts.Question, ReportTexts.Answer, ReportTexts.AnswerInWords, ReportTexts.RulesMet, ReportTexts.RulesNotMet, ReportTexts.RulesToReview,
        ReportTexts.RulesUnknown,
    ];

    internal static Sheet Of(PageContext page, ConductReport conduct) => TableSheet.Of(
        page, ReportTexts.AnswersSheet, page.Say(ReportTexts.AnswersNote), Headings, conduct.Reviews.SelectMany(review => review.Verdicts.Select(verdict => Row(page, review, verdict)))) with
    {
        FrozenColumns = 2,
        Columns = [new SheetColumn(34), default, default, new SheetColumn(70)],
    };

    private static SheetRow Row(PageContext page, ConductReview review, ConductVerdict verdict) => new(
    [
        SheetCell.Of(SafeText.Line(review.Dossier.Programme), SheetStyles.Wrapped),
        SheetCell.Of(page.Say(ConductTexts.Of(verdict.Area)), SheetStyles.Text),
        SheetCell.Of(page.Say(ConductSections.AnswerOf(verdict.Answer)), SheetStyles.Centred with { Fill = FillOf(verdict.Answer) }),
        SheetCell.Of(page.Say(verdict.Text), SheetStyles.Wrapped),
        .. ConductSections.Outcomes.Select(outcome => SheetCell.Of(verdict.Results.Count(result => result.Final == outcome), SheetStyles.Count)),
    ]);

    private static string? FillOf(VerdictAnswer answer) => answer switch
    {
        VerdictAnswer.No => NoFill,
        VerdictAnswer.InDoubt => DoubtFill,
        _ => null,
    };
}
