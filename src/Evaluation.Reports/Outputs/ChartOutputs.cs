using System.Text;
using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Conduct;
using Evaluation.Reports.Charts.Patterns;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Charts.Robustness;
using Evaluation.Reports.Html;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

/// <summary>The charts of a round that have something to show, each as PNG and as SVG. One line for each kind of chart.</summary>
internal static class ChartOutputs
{
    /// <summary>The page has no more programmes either.</summary>
    private const int MostProgrammes = ConductSections.MostProgrammes;

    internal static IEnumerable<RoundOutput> Of(RoundMaterial material, MaterialKeys keys, Language language, string folder)
    {
        foreach (NamedChart chart in Charts(material).Where(chart => chart.HasContent))
        {
            yield return New(chart, ".png", image => image.ToPng());
            yield return New(chart, ".svg", image => Encoding.UTF8.GetBytes(image.ToSvg()));
        }

        RoundOutput New(NamedChart chart, string ending, Func<ChartImage, byte[]> render) =>
            new(folder + chart.Name + ending, keys.Of(chart.Name + ending, language, chart.Parts), (stream, _, _) =>
            {
                ChartImage image = chart.Draw(language);
                stream.Write(render(image));
                return image.Diagnostics;
            });
    }

    private static IEnumerable<NamedChart> Charts(RoundMaterial material) =>
    [
        .. OfResult(material.Result, material.Study),
        .. material.Comparison is { } comparison ? OfComparison(comparison) : [],
        .. material.Review is { } review ? OfReview(review) : [],
        .. material.Screen is { } screen ? OfScreen(screen) : [],
        .. material.Study is { } study ? OfStudy(study, material.Sensitivity) : [],
        .. material.Conduct is { } conduct ? OfConduct(conduct) : [],
    ];

    private static IEnumerable<NamedChart> OfResult(RoundResult result, RobustnessStudy? study)
    {
        bool hasTotals = GradeLineChart.HasTotals(result);
        bool hasRates = ScoreRateChart.HasRates(result);
        return
        [
            study is null
                ? new("ranking", MaterialParts.None, true, language => RankingChart.Of(result, language))
                : new("ranking", MaterialParts.Study, true, language => RankingChart.Of(result, study, language)),
            new("distribution", MaterialParts.None, hasTotals, language => DistributionChart.Of(result, language)),
            new("groups", MaterialParts.None, GroupBoxChart.HasGroups(result), language => GroupBoxChart.Of(result, language)),
            new("score-rates", MaterialParts.None, hasRates, language => ScoreRateChart.Of(result, language)),
            new("score-rate-cells", MaterialParts.None, hasRates, language => ScoreRateHeatChart.Of(result, language)),
        ];
    }

    private static IEnumerable<NamedChart> OfComparison(RoundComparison comparison) =>
        [new("places", MaterialParts.Comparison, SlopeChart.HasMoves(comparison), language => SlopeChart.Of(comparison, language: language))];

    private static IEnumerable<NamedChart> OfReview(EvaluatorReview review) =>
    [
        new("severity", MaterialParts.Review, review.Evaluators.Any(evaluator => evaluator.SeverityInPoints is not null), language => SeverityChart.Of(review, language)),
        new("agreement", MaterialParts.Review, review.Agreement is not null && review.Evaluators.Count > 1, language => AgreementMatrixChart.Of(review, language)),
        new("variable-map", MaterialParts.Review, review.Model is not null, language => VariableMapChart.Of(review, language)),
    ];

    private static IEnumerable<NamedChart> OfScreen(PatternScreen screen) =>
    [
        new("sheets", MaterialParts.Screen, screen.Round.Sheets.Count > 0, language => SheetHeatChart.Of(screen, language)),
        new("sheet-scatter", MaterialParts.Screen, SheetScatterChart.HasPoints(screen), language => SheetScatterChart.Of(screen, language)),
        new("sheet-matches", MaterialParts.Screen, screen.Round.Sheets.Count > 1, language => SheetMatchChart.Of(screen, language)),
        new("sheet-times", MaterialParts.Screen, SheetTimelineChart.HasTimes(screen), language => SheetTimelineChart.Of(screen, language)),
        new("grade-lines", MaterialParts.Screen, GradeLineChart.HasLines(screen.Round.Scheme) && GradeLineChart.HasTotals(screen.Round.Result), language => GradeLineChart.Of(screen, language)),
    ];

    /// <summary>The answers of each programme; the first has no number, as most dossiers have one programme.</summary>
    private static IEnumerable<NamedChart> OfConduct(ConductReport conduct) =>
    [
        .. conduct.Reviews.Take(MostProgrammes).Select((review, i) =>
            new NamedChart(i == 0 ? "verdicts" : FormattableString.Invariant($"verdicts-{i + 1}"), MaterialParts.Conduct, true, language => VerdictChart.Of(review, language))),
        .. conduct.Appeals is { Lines.Count: > 0 } ledger ? [new NamedChart("appeals", MaterialParts.Conduct, true, language => AppealsChart.Of(ledger, language))] : Array.Empty<NamedChart>(),
    ];

    private static IEnumerable<NamedChart> OfStudy(RobustnessStudy study, SensitivityStudy? sensitivity)
    {
        int ranked = study.Subjects.Count(subject => subject.NominalRank is not null);
        bool moves = sensitivity is not null && SensitivityChart.HasShares(sensitivity);
        return
        [
            new("rank-ranges", MaterialParts.Study, ranked > 0, language => RankIntervalChart.Of(study, language)),
            new("pairs", MaterialParts.Study, ranked > 1, language => PairProbabilityChart.Of(study, language)),
            new("grade-chances", MaterialParts.Study, GradeProbabilityChart.HasGrades(study) && ranked > 0, language => GradeProbabilityChart.Of(study, language)),
            new("weight-swaps", MaterialParts.Study, ranked > 1, language => SwapMapChart.Of(study.Result, language)),
            new("sensitivity", MaterialParts.Study, moves, language => SensitivityChart.Of(sensitivity!, 0, language)),
            new("convergence", MaterialParts.Study, moves, language => ConvergenceChart.Of(sensitivity!, 0, language)),
        ];
    }
}
