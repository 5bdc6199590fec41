using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Robustness;

namespace Evaluation.Reports.Excel.Results;

/// <summary>名次可信度: between which ranks each subject lay when the round was scored again and again.</summary>
internal static class RankRangeSheet
{
    private static readonly CellStyle Rank = SheetStyles.Centred with { Format = "0.#" };

    private static readonly LocalText[] Headings =
        [ReportTexts.Subject, ReportTexts.NominalRank, ReportTexts.BestRankInRange, ReportTexts.WorstRankInRange, ReportTexts.MedianRank, ReportTexts.SameRankShare];

    internal static Sheet Of(PageContext page, RobustnessStudy study)
    {
        string[] grades = [.. page.Scheme.Grades.Select(grade => grade.Name)];
        LocalText[] headings = [.. Headings, .. grades.Select(name => new LocalText(SafeText.Line(name), SafeText.Line(name)))];
        string note = page.Say(ReportTexts.RobustnessNote, StudyVerdict.Percent(study.Options.Level), study.Draws);
        return TableSheet.Of(page, ReportTexts.RobustnessSheet, note, headings, study.Subjects.Select(subject => Row(subject, grades))) with { FrozenColumns = 1 };
    }

    private static SheetRow Row(SubjectRobustness subject, string[] grades) => new(
    [
        SheetCell.Of(SafeText.Line(subject.Subject.Name), SheetStyles.Text),
        SheetCell.Of(subject.NominalRank, Rank),
        SheetCell.Of(Exact(subject.LowRank), Rank),
        SheetCell.Of(Exact(subject.HighRank), Rank),
        SheetCell.Of(Exact(subject.MedianRank), Rank),
        SheetCell.Of(Exact(subject.SameRank), SheetStyles.Rate),
        .. grades.Select(name => SheetCell.Of(Exact(subject.Grades.FirstOrDefault(grade => grade.Grade == name)?.Probability), SheetStyles.Rate)),
    ]);

    private static decimal? Exact(double? number) => number is { } some && double.IsFinite(some) ? (decimal)some : null;
}
