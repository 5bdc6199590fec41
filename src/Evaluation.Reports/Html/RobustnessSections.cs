using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Robustness;
using Evaluation.Reports.Html.Models;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Reports.Html;

/// <summary>排名可信程度: what a study of robustness says of the ranking.</summary>
internal sealed class RobustnessSections(PageContext page, RobustnessStudy study, SensitivityStudy? sensitivity)
{
    private const int MostRows = 1_000;
    private const int MostGrades = 8;

    private readonly SubjectRobustness[] ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null)];

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => ranked.Length > MostRows ? [ReportTexts.CutRobustness.With(ranked.Length - MostRows)] : [];

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal RobustnessSection Section(IEnumerable<ChartImage> charts) => new()
    {
        Verdict = StudyVerdict.SentencesOf(study).Select(sentence => page.Say(sentence)).Concat(study.Diagnostics.Select(diagnostic => diagnostic.ToString(page.Language))).ToValueList(),
        Basis = page.Say(StudyTexts.Basis, study.Draws),
        Factors = study.Factors.Select(factor => page.Say(FactorTexts.Of(factor))).ToValueList(),
        Meaning = page.Say(StudyTexts.SubjectsMeaning, StudyVerdict.Percent(study.Options.Level)),
        Grades = GradeNames().ToValueList(),
        Rows = ranked.Take(MostRows).Select(RowOf).ToValueList(),
        Groups = study.TiedGroups.Select(group => page.Say(StudyText.GroupLine(study, group))).ToValueList(),
        Sensitivity = SensitivitySentences().ToValueList(),
        Charts = charts.Select(chart => chart.ToSvg()).ToValueList(),
    };

    /// <summary>The charts that have something to show.</summary>
    internal static ValueList<ChartImage> ChartsOf(RobustnessStudy study, SensitivityStudy? sensitivity, Language language)
    {
        var charts = new List<ChartImage> { RankIntervalChart.Of(study, language) };
        if (GradeProbabilityChart.HasGrades(study))
            charts.Add(GradeProbabilityChart.Of(study, language));
        charts.Add(PairProbabilityChart.Of(study, language));
        charts.Add(SwapMapChart.Of(study.Result, language));
        if (sensitivity is not null)
            charts.AddRange([SensitivityChart.Of(sensitivity, 0, language), ConvergenceChart.Of(sensitivity, 0, language)]);
        return charts.ToValueList();
    }

    private IEnumerable<string> GradeNames() =>
        ranked.Length == 0 || ranked[0].Grades.Count > MostGrades ? [] : ranked[0].Grades.Select(grade => SafeText.Line(grade.Grade));

    private IEnumerable<string> SensitivitySentences() =>
        sensitivity is null ? [] : sensitivity.Targets.SelectMany(target => SensitivityText.SentencesOf(sensitivity, target)).Select(sentence => page.Say(sentence));

    private RobustnessRow RowOf(SubjectRobustness subject) => new(
        page.Anchors.OfSubject(subject.Subject.Name),
        SafeText.Of(subject.Subject.Name),
        StudyVerdict.Number((double)subject.NominalRank!.Value),
        subject.LowRank.Equals(subject.HighRank)
            ? StudyVerdict.Number(subject.LowRank)
            : page.Say(StudyTexts.RangeCell, StudyVerdict.Number(subject.LowRank), StudyVerdict.Number(subject.HighRank)),
        StudyVerdict.Number(subject.MedianRank),
        page.Say(StudyVerdict.Percent(subject.SameRank)),
        subject.Grades.Count > MostGrades
            ? []
            : subject.Grades.Select(grade => (grade.Grade == subject.NominalGrade ? "* " : "") + page.Say(StudyVerdict.Percent(grade.Probability))).ToValueList());
}
