using Evaluation.Conduct;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Files;
using Evaluation.Patterns;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Html.Templates;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>The report of a scored round (评估报告): overview, results, problems, suggestions, and the scheme as an annex.</summary>
/// <remarks>
/// Everything in it is worked out from the result; it has no clock, so the same result gives the same bytes in any culture, time zone
/// and on any number of threads. Whatever comes from data is encoded; only http and https addresses become links. Of very large rounds it
/// leaves out explanations and smaller losses, and says so in the page and in <see cref="Diagnostics"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundReport
{
    private readonly ReportModel model;
    private readonly SubjectPages pages;
    private readonly ReportTemplate template;

    private RoundReport(RoundResult result, ReportModel model, SubjectPages pages, ReportTemplate template, ValueList<Diagnostic> diagnostics) =>
        (Result, this.model, this.pages, this.template, Diagnostics) = (result, model, pages, template, diagnostics);

    /// <summary>The round.</summary>
    public RoundResult Result { get; }

    /// <summary>What is to be said about the report itself: characters that charts cannot draw, parts that were left out.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Makes the report of a round.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundReport Of(
        RoundResult result,
        Language language = Language.Chinese,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Build(result, new ReportInputs(), language, progress, cancellationToken);
    }

    /// <summary>Makes the report of a round with a section on its evaluators (评估员评审).</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review of the same round. Scores with severity taken out stand beside the official ones.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The review is of another scheme, or of other observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundReport Of(
        RoundResult result,
        EvaluatorReview review,
        Language language = Language.Chinese,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(review);
        return Build(result, new ReportInputs(review), language, progress, cancellationToken);
    }

    /// <summary>Makes the report of a round with a section on patterns of scoring (评分模式筛查), and one on its evaluators when there is a review.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review of the same round, or <see langword="null"/>.</param>
    /// <param name="screen">The screen of the same round.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The review or the screen is of another scheme, or of other observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundReport Of(
        RoundResult result,
        EvaluatorReview? review,
        PatternScreen screen,
        Language language = Language.Chinese,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(screen);
        return Build(result, new ReportInputs(review, screen), language, progress, cancellationToken);
    }

    /// <summary>
    /// Makes the report of a round with a section on how far its ranking may be believed (排名的可信程度), and those on evaluators and patterns when there are a review
    /// and a screen.
    /// </summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review of the same round, or <see langword="null"/>.</param>
    /// <param name="screen">The screen of the same round, or <see langword="null"/>.</param>
    /// <param name="study">The study of the same round.</param>
    /// <param name="sensitivity">What moves the ranking of the same round, or <see langword="null"/>; its first target has charts.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The review, the screen or a study is of another scheme, or of other observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundReport Of(
        RoundResult result,
        EvaluatorReview? review,
        PatternScreen? screen,
        RobustnessStudy study,
        SensitivityStudy? sensitivity = null,
        Language language = Language.Chinese,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(study);
        return Build(result, new ReportInputs(review, screen, study, sensitivity), language, progress, cancellationToken);
    }

    /// <summary>Makes the report of a round with all that was found out about it, the comparison with the previous round (与上一轮比较) and the conduct too, in its template.</summary>
    /// <param name="material">The round and what is known of it.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Something in it is of another scheme, or of other observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundReport Of(
        RoundMaterial material, Language language = Language.Chinese, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(material);
        RoundReport report = Build(material.Result, material.Inputs, language, progress, cancellationToken).WithTemplate(material.Template ?? ReportTemplate.Default);
        return material.Conduct is { } conduct ? report.WithConduct(conduct) : report;
    }

    /// <summary>The same report with a section on whether the assessment itself is sound (评估自身规范性).</summary>
    /// <param name="conduct">What is told of the assessment's conduct.</param>
    /// <exception cref="ArgumentException">It reviews another scheme than the round's.</exception>
    public RoundReport WithConduct(ConductReport conduct)
    {
        ArgumentNullException.ThrowIfNull(conduct);
        if (conduct.Scheme is { } review && !review.Scheme.Equals(Result.Scheme))
            throw new ArgumentException("The review is of another scheme than the round's.", nameof(conduct));
        Language language = model.Lang == Language.Chinese.ToCultureName() ? Language.Chinese : Language.English;
        var sections = new ConductSections(conduct, language);
        LocalText[] cuts = [.. sections.Cuts];
        ReportModel changed = model with { KeyPoints = [.. model.KeyPoints, KeyPoints.Of(conduct, language)], Conduct = sections.Section(), Cuts = [.. model.Cuts, .. cuts.Select(cut => cut.In(language))] };
        var found = new DiagnosticBag();
        found.AddRange(Diagnostics.Concat(sections.Chart?.Diagnostics ?? []).Distinct());
        foreach (LocalText cut in cuts)
            found.Add(ReportDiagnostics.LeftOut, Place.Unknown, cut);
        return new RoundReport(Result, changed, pages, template, found.ToList());
    }

    /// <summary>The same report with another template for its page.</summary>
    public RoundReport WithTemplate(ReportTemplate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new RoundReport(Result, model, pages, other, Diagnostics);
    }

    /// <summary>
    /// The report as one self-contained HTML page, or everything that is wrong with its template. Style, script, charts and font are inside, nothing
    /// is loaded. Up to 60 subjects' pages stand in it as they are; more are compressed and unpacked by the reader's browser when one is opened.
    /// </summary>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1, by several threads; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Checked<string> RenderHtml(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var run = new TemplateRun(template);
        string html = run.Report(model with { Pages = pages.Write(run, progress, cancellationToken) });
        var found = new DiagnosticBag();
        found.AddRange(run.Diagnostics);
        return found.Check(html);
    }

    /// <summary>The report as one self-contained HTML page.</summary>
    /// <exception cref="InvalidInputException">The template of the report has errors; all of them are carried. Never with the library's own.</exception>
    public string ToHtml() => RenderHtml().OrThrow();

    /// <summary>Writes the page in UTF-8, beside an old file first and then renamed.</summary>
    /// <exception cref="InvalidInputException">The template of the report has errors; all of them are carried. Never with the library's own.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveHtml(string path) => AtomicFile.WriteText(path, ToHtml());

    private static RoundReport Build(
        RoundResult result, ReportInputs inputs, Language language, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        (ReportModel model, SubjectPages pages, ValueList<Diagnostic> diagnostics) =
            ReportModelBuilder.Build(result, inputs.OrThrow(result), language, progress, cancellationToken);
        return new RoundReport(result, model, pages, ReportTemplate.Default, diagnostics);
    }
}
