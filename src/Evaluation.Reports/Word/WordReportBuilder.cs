using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Rankings;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Html;
using Evaluation.Reports.Office;
using Evaluation.Reports.Problems;
using Evaluation.Reports.Word.Sections;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

/// <summary>Works out everything that the main report says, from its title to its annexes.</summary>
internal sealed class WordReportBuilder
{
    private const int MostWarnings = 30;

    private readonly PageContext page;
    private readonly ReportInputs inputs;
    private readonly Imprint imprint;
    private readonly ChartImage[] resultCharts;
    private readonly ChartImage rateChart;
    private readonly ChartImage[] comparisonCharts;
    private readonly ValueList<ChartImage> reviewCharts;
    private readonly ValueList<ChartImage> screenCharts;
    private readonly ValueList<ChartImage> studyCharts;
    private readonly ConductSections? conduct;
    private readonly List<LocalText> cuts = [];
    private readonly LongTables longTables;

    internal WordReportBuilder(RoundResult result, ReportInputs inputs, Imprint imprint, Language language)
    {
        this.inputs = inputs;
        this.imprint = imprint;
        page = new PageContext(result, language);
        longTables = new LongTables(page);
        resultCharts =
        [
            RankingChart.Of(result.Scheme, result.Standings, language, inputs.Study is { } given ? RankRanges.Of(given) : null, RankingRow.MostPrinted),
            DistributionChart.Of(result, language),
            .. GroupBoxChart.HasGroups(result) ? (ChartImage[])[GroupBoxChart.Of(result, language)] : [],
        ];
        rateChart = ScoreRateChart.Of(result, language);
        comparisonCharts = inputs.Comparison is { } comparison ? [SlopeChart.Of(comparison, language: language)] : [];
        reviewCharts = inputs.Review is { } review ? EvaluatorSections.ChartsOf(review, language) : [];
        screenCharts = inputs.Screen is { } screen ? PatternSections.ChartsOf(screen, language) : [];
        studyCharts = inputs.Study is { } study ? RobustnessSections.ChartsOf(study, inputs.Sensitivity, language) : [];
        conduct = inputs.Conduct is { } report ? new ConductSections(report, language) : null;
    }

    /// <summary>What the document tells of itself.</summary>
    internal OfficeProperties Properties => new()
    {
        Title = page.Say(ReportTexts.TitleOfDocument, page.Scheme.Title, page.Say(ReportTexts.Report)),
        Subject = page.SchemeVersion,
        Language = page.Language,
        Imprint = imprint,
    };

    /// <summary>What is to be said about the report itself; whole once the blocks are made.</summary>
    internal ValueList<Diagnostic> Diagnostics()
    {
        var found = new DiagnosticBag();
        foreach (Diagnostic diagnostic in resultCharts.Append(rateChart).Concat(comparisonCharts).Concat(reviewCharts).Concat(screenCharts).Concat(studyCharts).Concat(conduct?.Chart is { } appeals ? [appeals] : []).SelectMany(chart => chart.Diagnostics).Distinct())
            found.Add(diagnostic);
        foreach (LocalText cut in cuts)
            found.Add(ReportDiagnostics.LeftOutOfDocument, Place.Unknown, cut);
        return found.ToList();
    }

    internal IReadOnlyList<WordBlock> Blocks(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        RoundLosses losses = RoundLosses.Of(page, ProblemBlocks.MostLosses, progress, cancellationToken);
        WordBlock[] rest =
        [
            .. new ResultBlocks(page, inputs, resultCharts).All(),
            .. inputs.Comparison is { } comparison ? new ComparisonBlocks(page, comparison, comparisonCharts).All() : [],
            .. new IndicatorBlocks(page, rateChart).All(),
            .. Losses(losses),
            .. Findings(),
            .. Warnings(),
            .. new AnnexBlocks(page).All(),
            .. longTables.Annexes.Count == 0 ? [] : (WordBlock[])[new WordTurn(), .. longTables.Annexes],
        ];
        return [.. Front(), .. new OverviewBlocks(page).All(), .. LeftOut(), .. rest];
    }

    private IEnumerable<WordBlock> Front() =>
    [
        new WordParagraph(WordStyle.Cover, SafeText.Line(page.Scheme.Title)),
        new WordParagraph(WordStyle.Title, page.Say(ReportTexts.Report)),
        new WordParagraph(WordStyle.Subtitle, page.Say(
            ReportTexts.VersionSubtitle, SafeText.Line(page.Scheme.Version), page.Result.Standings.Count.ToString(CultureInfo.InvariantCulture))),
        .. page.Signed(imprint),
        new WordContents(),
    ];

    private IEnumerable<WordBlock> Losses(RoundLosses losses)
    {
        var problems = new ProblemBlocks(page, losses, longTables);
        var advice = new AdviceBlocks(page, losses);
        cuts.AddRange([.. problems.Cuts, .. advice.Cuts]);
        return [.. problems.All(), .. advice.All()];
    }

    private IEnumerable<WordBlock> Findings()
    {
        var blocks = new List<WordBlock>();
        if (inputs.Review is { } review)
        {
            var evaluators = new EvaluatorBlocks(page, review, reviewCharts, longTables);
            blocks.AddRange(evaluators.All());
            cuts.AddRange(evaluators.Cuts);
        }

        if (inputs.Screen is { } screen)
        {
            var patterns = new PatternBlocks(page, screen, screenCharts, longTables);
            blocks.AddRange(patterns.All());
            cuts.AddRange(patterns.Cuts);
        }

        if (inputs.Study is { } study)
        {
            var robustness = new RobustnessBlocks(page, study, inputs.Sensitivity, studyCharts, longTables);
            blocks.AddRange(robustness.All());
            cuts.AddRange(robustness.Cuts);
        }

        if (conduct is not null)
        {
            var told = new ConductBlocks(page, conduct);
            blocks.AddRange(told.All());
            cuts.AddRange(told.Cuts);
        }

        return blocks;
    }

    private IEnumerable<WordBlock> LeftOut() =>
        cuts.Count == 0 ? [] : [new WordHeading(2, page.Say(ReportTexts.LeftOutOfReport)), page.Items(cuts.Select(cut => cut.In(page.Language)))];

    /// <summary>What is to be said of the data, as far as there is room.</summary>
    private IEnumerable<WordBlock> Warnings()
    {
        Diagnostic[] warnings = [.. page.Result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)];
        if (warnings.Length == 0)
            return [];
        IEnumerable<string> told = warnings.Take(MostWarnings).Select(warning => warning.ToString(page.Language));
        return
        [
            new WordHeading(1, page.Say(ReportTexts.Warnings)),
            page.Items(warnings.Length > MostWarnings ? told.Append(page.Say(ReportTexts.MoreWarnings, warnings.Length - MostWarnings)) : told),
        ];
    }
}
