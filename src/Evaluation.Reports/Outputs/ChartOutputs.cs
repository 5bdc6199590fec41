using System.Text;
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

/// <summary>The charts of a round, each as PNG and as SVG. One line for each kind of chart.</summary>
internal static class ChartOutputs
{
    /// <summary>The page has no more programmes either.</summary>
    private const int MostProgrammes = ConductSections.MostProgrammes;

    internal static IEnumerable<RoundOutput> Of(RoundMaterial material, MaterialKeys keys, Language language, string folder)
    {
        foreach ((string name, MaterialParts parts, Func<Language, ChartImage> draw) in Charts(material))
        {
            yield return New(name + ".png", parts, draw, image => image.ToPng());
            yield return New(name + ".svg", parts, draw, image => Encoding.UTF8.GetBytes(image.ToSvg()));
        }

        RoundOutput New(string name, MaterialParts parts, Func<Language, ChartImage> draw, Func<ChartImage, byte[]> render) =>
            new(folder + name, keys.Of(name, language, parts), (stream, _, _) =>
            {
                ChartImage image = draw(language);
                stream.Write(render(image));
                return image.Diagnostics;
            });
    }

    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> Charts(RoundMaterial material) =>
    [
        .. OfResult(material.Result),
        .. material.Comparison is { } comparison
            ? [("places", MaterialParts.Comparison, language => SlopeChart.Of(comparison, language: language))]
            : Enumerable.Empty<(string, MaterialParts, Func<Language, ChartImage>)>(),
        .. material.Review is { } review ? OfReview(review) : [],
        .. material.Screen is { } screen ? OfScreen(screen) : [],
        .. material.Study is { } study ? OfStudy(study, material.Sensitivity) : [],
        .. material.Conduct is { } conduct ? OfConduct(conduct) : [],
    ];

    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> OfResult(RoundResult result) =>
    [
        ("ranking", MaterialParts.None, language => RankingChart.Of(result, language)),
        ("distribution", MaterialParts.None, language => DistributionChart.Of(result, language)),
        ("groups", MaterialParts.None, language => GroupBoxChart.Of(result, language)),
        ("score-rates", MaterialParts.None, language => ScoreRateChart.Of(result, language)),
        ("score-rate-cells", MaterialParts.None, language => ScoreRateHeatChart.Of(result, language)),
    ];

    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> OfReview(EvaluatorReview review) =>
    [
        ("severity", MaterialParts.Review, language => SeverityChart.Of(review, language)),
        ("agreement", MaterialParts.Review, language => AgreementMatrixChart.Of(review, language)),
        ("variable-map", MaterialParts.Review, language => VariableMapChart.Of(review, language)),
    ];

    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> OfScreen(PatternScreen screen) =>
    [
        ("sheets", MaterialParts.Screen, language => SheetHeatChart.Of(screen, language)),
        ("sheet-scatter", MaterialParts.Screen, language => SheetScatterChart.Of(screen, language)),
        ("sheet-matches", MaterialParts.Screen, language => SheetMatchChart.Of(screen, language)),
        ("sheet-times", MaterialParts.Screen, language => SheetTimelineChart.Of(screen, language)),
        ("grade-lines", MaterialParts.Screen, language => GradeLineChart.Of(screen, language)),
    ];

    /// <summary>The answers of each programme; the first has no number, as most dossiers have one programme.</summary>
    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> OfConduct(ConductReport conduct) =>
    [
        .. conduct.Reviews.Take(MostProgrammes).Select((review, i) =>
            (i == 0 ? "verdicts" : FormattableString.Invariant($"verdicts-{i + 1}"), MaterialParts.Conduct, (Func<Language, ChartImage>)(language => VerdictChart.Of(review, language)))),
        .. conduct.Appeals is { } ledger ? ((string, MaterialParts, Func<Language, ChartImage>)[])[("appeals", MaterialParts.Conduct, language => AppealsChart.Of(ledger, language))] : [],
    ];

    private static IEnumerable<(string Name, MaterialParts Parts, Func<Language, ChartImage> Draw)> OfStudy(RobustnessStudy study, SensitivityStudy? sensitivity) =>
    [
        ("rank-ranges", MaterialParts.Study, language => RankIntervalChart.Of(study, language)),
        ("pairs", MaterialParts.Study, language => PairProbabilityChart.Of(study, language)),
        ("grade-chances", MaterialParts.Study, language => GradeProbabilityChart.Of(study, language)),
        ("weight-swaps", MaterialParts.Study, language => SwapMapChart.Of(study.Result, language)),
        .. sensitivity is null ? Array.Empty<(string, MaterialParts, Func<Language, ChartImage>)>() :
        [
            ("sensitivity", MaterialParts.Study, language => SensitivityChart.Of(sensitivity, 0, language)),
            ("convergence", MaterialParts.Study, language => ConvergenceChart.Of(sensitivity, 0, language)),
        ],
    ];
}
