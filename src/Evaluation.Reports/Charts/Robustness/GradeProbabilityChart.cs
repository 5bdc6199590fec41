using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Robustness;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>How probable each grade is for each subject: a square for every two, darker the more probable, with its percent inside.</summary>
/// <remarks>
/// The official order runs from top to bottom, and the official grade has its number in brackets. Up to 40 subjects are all shown; of more, those whose grade is least
/// certain, and the chart says so. A scheme without grades has none to show: see <see cref="HasGrades"/>.
/// </remarks>
public static class GradeProbabilityChart
{
    private const int Most = 40;

    /// <summary>Whether the scheme gives grades.</summary>
    public static bool HasGrades(RobustnessStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Subjects.Any(subject => subject.Grades.Count > 0);
    }

    /// <summary>Draws the chart. Without grades it says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RobustnessStudy study, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(study);
        SubjectRobustness[] graded = [.. study.Subjects.Where(subject => subject.NominalGrade is not null)];
        SubjectRobustness[] rows = graded.Length <= Most ? graded : [.. graded.Index().OrderBy(pair => pair.Item.SameGrade).Take(Most).OrderBy(pair => pair.Index).Select(pair => pair.Item)];
        var cells = new HeatCells(
            rows.Select(row => SafeText.Line(row.Subject.Name)).ToValueList(),
            (graded.FirstOrDefault()?.Grades ?? []).Select(grade => SafeText.Line(grade.Grade)).ToValueList(),
            [.. rows.Select(row => row.Grades.Select(grade => (double?)grade.Probability).ToArray())])
        {
            IsMarked = [.. rows.Select(row => row.Grades.Select(grade => grade.Grade == row.NominalGrade).ToArray())],
        };
        var words = new HeatTexts(
            "grade-probabilities",
            ReportTexts.GradeProbabilityTitle.In(language),
            study.Result.Scheme.Title,
            Describe(graded, study, language),
            ReportTexts.NoGrades.In(language),
            Notes(rows.Length, graded.Length, language).ToValueList());
        return new ChartImage(new HeatDrawing(cells, words, HeatScale.Probabilities(language), language).Draw());
    }

    private static IEnumerable<string> Notes(int shown, int all, Language language)
    {
        if (all > 0)
            yield return ReportTexts.GradeProbabilityNote.In(language);
        if (shown < all)
            yield return ReportTexts.GradesCut.Format(language, shown, all);
    }

    private static string Describe(SubjectRobustness[] graded, RobustnessStudy study, Language language)
    {
        if (graded.Length == 0)
            return ReportTexts.NoGrades.In(language);
        SubjectRobustness open = graded.MinBy(subject => subject.SameGrade)!;
        return ReportTexts.GradeProbabilityDescription.Format(
            language,
            graded.Length,
            graded.Count(subject => subject.SameGrade >= study.Options.Separation),
            StudyVerdict.Percent(study.Options.Separation),
            SafeText.Line(open.Subject.Name),
            SafeText.Line(open.NominalGrade!),
            StudyVerdict.Percent(open.SameGrade ?? double.NaN));
    }
}
