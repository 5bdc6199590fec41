using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Excel.Results;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Reports.Office;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel;

/// <summary>A scored round as an Excel workbook (结果工作簿): ranking, scores, score rates, indicators, lost points, findings, previous round, conduct, settings.</summary>
/// <remarks>
/// Every table can be filtered and sorted, and its headings stay in view. Numbers are written with all their digits; what is shown is rounded by
/// the format. Text from the data is text whatever it looks like, and only http and https addresses become links. There is no clock in
/// it: the same result gives the same bytes.
/// </remarks>
/// <threadsafety>Immutable; may be written by several threads at once.</threadsafety>
public sealed class ResultsWorkbook
{
    private readonly Workbook workbook;

    private ResultsWorkbook(RoundResult result, Workbook workbook) => (Result, this.workbook) = (result, workbook);

    /// <summary>The round.</summary>
    public RoundResult Result { get; }

    /// <summary>Makes the workbook of a round. What is not given has no sheet.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review of its evaluators, or <see langword="null"/>.</param>
    /// <param name="screen">The screen of its patterns, or <see langword="null"/>.</param>
    /// <param name="study">How far its ranking may be believed, or <see langword="null"/>.</param>
    /// <param name="language">The language of headings and sentences; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="imprint">Who made it and when, for its properties; or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The review, the screen or the study is of another round.</exception>
    public static ResultsWorkbook Of(
        RoundResult result,
        EvaluatorReview? review = null,
        PatternScreen? screen = null,
        RobustnessStudy? study = null,
        Language language = Language.Chinese,
        Imprint? imprint = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Build(result, new ReportInputs(review, screen, study), language, imprint);
    }

    /// <summary>Makes the workbook of a round with all that was found out about it, the comparison with the previous round and its conduct too.</summary>
    /// <param name="material">The round and what was found out about it.</param>
    /// <param name="language">The language of headings and sentences; names and titles stay as they are.</param>
    /// <exception cref="ArgumentException">Part of the material is of another round.</exception>
    public static ResultsWorkbook Of(RoundMaterial material, Language language)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Build(material.Result, material.Inputs, language, material.Imprint);
    }

    /// <summary>Writes the file beside an old one first and then renames it.</summary>
    /// <returns>What did not fit: texts longer than a cell, rows beyond the last of a sheet, links beyond the most.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public ValueList<Diagnostic> Save(string path) => WorkbookWriter.Save(workbook, path);

    /// <summary>Writes the file to a stream, which need not be able to seek and stays open.</summary>
    /// <returns>What did not fit.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public ValueList<Diagnostic> Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WorkbookWriter.Write(workbook, stream);
    }

    private static ResultsWorkbook Build(RoundResult result, ReportInputs inputs, Language language, Imprint? imprint)
    {
        inputs.OrThrow(result);
        var page = new PageContext(result, language);
        return new ResultsWorkbook(result, new Workbook
        {
            Properties = new OfficeProperties
            {
                Title = page.Say(ReportTexts.ResultsTitle, result.Scheme.Title),
                Subject = page.SchemeVersion,
                Language = language,
                Imprint = imprint ?? Imprint.None,
            },
            Sheets = [.. Sheets(page, inputs)],
        });
    }

    private static IEnumerable<Sheet> Sheets(PageContext page, ReportInputs inputs)
    {
        yield return RankingSheet.Of(page);
        yield return ScoreSheets.Scores(page);
        yield return ScoreSheets.Rates(page);
        yield return IndicatorSheet.Of(page);
        yield return ProblemSheet.Of(page);
        if (inputs.Review is not null || inputs.Screen is not null)
            yield return FindingSheet.Of(page, inputs.Review, inputs.Screen);
        if (inputs.Study is { } study)
            yield return RankRangeSheet.Of(page, study);
        if (inputs.Comparison is { } comparison)
        {
            yield return MoveSheet.Of(page, comparison);
            yield return IndicatorMoveSheet.Of(page, comparison);
            yield return RenamingSheet.Of(page, comparison);
        }

        if (inputs.Conduct is { } conduct)
        {
            yield return ConductAnswerSheet.Of(page, conduct);
            yield return ConductRuleSheet.Of(page, conduct);
        }

        if (inputs.Conduct?.Appeals is { } ledger)
            yield return AppealSheet.Of(page, ledger);
        yield return SettingsSheet.Of(page, inputs);
    }
}
