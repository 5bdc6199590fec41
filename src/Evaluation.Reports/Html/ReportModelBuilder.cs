using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Html.Models;
using Evaluation.Robustness;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>Works out everything that a page says.</summary>
internal static class ReportModelBuilder
{
    /// <summary>The most warnings that the page lists.</summary>
    private const int MostWarnings = 100;

    internal static (ReportModel Model, SubjectPages Pages, ValueList<Diagnostic> Diagnostics) Build(
        RoundResult result, ReportInputs inputs, Language language, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        (EvaluatorReview? review, PatternScreen? screen, RobustnessStudy? study) = (inputs.Review, inputs.Screen, inputs.Study);
        var page = new PageContext(result, language) { Comparison = inputs.Comparison, Review = review };
        ChartImage ranking = study is null ? RankingChart.Of(result, language) : RankingChart.Of(result, study, language);
        ChartImage distribution = DistributionChart.Of(result, language);
        ChartImage rates = ScoreRateChart.Of(result, language);
        ChartImage heat = ScoreRateHeatChart.Of(result, language);
        ChartImage? groups = GroupBoxChart.HasGroups(result) ? GroupBoxChart.Of(result, language) : null;
        ValueList<ChartImage> moveCharts = inputs.Comparison is { } compared ? ComparisonSections.ChartsOf(compared, language) : [];
        ComparisonSections? moves = inputs.Comparison is { } comparison ? new ComparisonSections(page, comparison) : null;
        ComparisonSection? comparisonSection = moves?.Section(moveCharts);
        ValueList<ChartImage> reviewCharts = review is null ? [] : EvaluatorSections.ChartsOf(review, language);
        EvaluatorSections? evaluators = review is null ? null : new EvaluatorSections(page, review);
        EvaluatorSection? evaluatorSection = evaluators?.Section(reviewCharts);
        ValueList<ChartImage> screenCharts = screen is null ? [] : PatternSections.ChartsOf(screen, language);
        PatternSections? patterns = screen is null ? null : new PatternSections(page, screen);
        PatternSection? patternSection = patterns?.Section(screenCharts);
        ValueList<ChartImage> studyCharts = study is null ? [] : RobustnessSections.ChartsOf(study, inputs.Sensitivity, language);
        RobustnessSections? robustness = study is null ? null : new RobustnessSections(page, study, inputs.Sensitivity);
        RobustnessSection? robustnessSection = robustness?.Section(studyCharts);
        var budget = new PageBudget(
            page,
            (comparisonSection?.Bytes ?? 0) + (evaluatorSection?.Bytes ?? 0) + (patternSection?.Bytes ?? 0) + (robustnessSection?.Bytes ?? 0),
            [.. moves?.Cuts ?? [], .. evaluators?.Cuts ?? [], .. patterns?.Cuts ?? [], .. robustness?.Cuts ?? []]);
        Dictionary<string, string> texts = ReportTexts.All.ToDictionary(pair => pair.Name, pair => pair.Text.In(language), StringComparer.Ordinal);
        var pages = new SubjectPages(page, budget, texts);
        ValueList<SubjectRow> subjects = pages.Measure(progress, cancellationToken);
        ValueList<Diagnostic> found = Diagnostics([ranking, distribution, rates, heat, .. groups is null ? Array.Empty<ChartImage>() : [groups], .. moveCharts, .. reviewCharts, .. screenCharts, .. studyCharts], budget);
        var tables = new ResultTables(page);
        var findings = new ResultFindings(page);
        ValueList<string> warnings = Warnings(page, found).ToValueList();
        var model = new ReportModel
        {
            Lang = language.ToCultureName(),
            Title = SafeText.Line(result.Scheme.Title),
            T = texts,
            KeyPoints = new KeyPoints(page, inputs).All(warnings.Count).ToValueList(),
            Facts = new OverviewFacts(page).All().ToValueList(),
            Figures = findings.Figures().ToValueList(),
            Highlights = findings.Highlights().ToValueList(),
            Weaknesses = findings.Weaknesses().ToValueList(),
            Columns = tables.Columns.Select(indicator => new LinkedText(SafeText.Line(indicator.Title))).ToValueList(),
            HasGrades = result.Scheme.Grades.Count > 0,
            HasExactTotals = result.Scheme.Ranking.Basis == RankBasis.Exact,
            HasGroups = result.Standings.Any(standing => standing.Subject.Group is not null),
            Standings = tables.Standings(),
            RankingSvg = ranking.ToSvg(),
            DistributionSvg = distribution.ToSvg(),
            GroupsSvg = groups?.ToSvg() ?? "",
            RatesSvg = rates.ToSvg(),
            RateHeatSvg = heat.ToSvg(),
            Indicators = tables.Indicators(),
            Losses = tables.Losses(),
            HasProblems = budget.HasProblems,
            IsPacked = budget.IsPacked,
            HasAdvice = budget.HasAdvice,
            Subjects = subjects,
            Advice = new OverallAdvice(page).Sentences().ToValueList(),
            Comparison = comparisonSection,
            Evaluators = evaluatorSection,
            Patterns = patternSection,
            Robustness = robustnessSection,
            Scheme = new SchemeRows(page).All(),
            Warnings = warnings,
            Cuts = budget.Cuts.Select(cut => page.Say(cut)).ToValueList(),
        };
        progress?.Report(1);
        return (model, pages, found);
    }

    /// <summary>What is to be said about the report, then about the round as far as there is room, then how much more there is.</summary>
    private static IEnumerable<string> Warnings(PageContext page, ValueList<Diagnostic> found)
    {
        Diagnostic[] all = [.. found.Concat(page.Result.Diagnostics).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)];
        foreach (Diagnostic diagnostic in all.Take(MostWarnings))
            yield return diagnostic.ToString(page.Language);
        if (all.Length > MostWarnings)
            yield return page.Say(ReportTexts.MoreWarnings, all.Length - MostWarnings);
    }

    private static ValueList<Diagnostic> Diagnostics(IEnumerable<ChartImage> charts, PageBudget budget)
    {
        var found = new DiagnosticBag();
        foreach (Diagnostic diagnostic in charts.SelectMany(chart => chart.Diagnostics).Distinct())
            found.Add(diagnostic);
        foreach (LocalText cut in budget.Cuts)
            found.Add(ReportDiagnostics.LeftOut, Place.Unknown, cut);
        return found.ToList();
    }
}
