using Evaluation.Comparison;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Files;
using Evaluation.Patterns;
using Evaluation.Reports.Html;
using Evaluation.Reports.Office;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

/// <summary>The report of a scored round (评估报告) as a Word document: overview, results, problems, suggestions, findings, annexes.</summary>
/// <remarks>
/// Laid out after GB/T 9704-2012: A4, 156 × 225 mm of text, 三号仿宋 on lines of 28 points, headings 一、（一）1.（1） that an editor numbers on, tables whose
/// headings are repeated, captions, a table of contents, charts with alternative text. In English it has the same structure and Latin fonts. It has no
/// clock and no ids of chance: the same result gives the same bytes, in any culture. Of large rounds it leaves out single losses, and says so in the
/// document and in <see cref="Diagnostics"/>; <see cref="ProblemList"/> has them.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WordReport
{
    private readonly IReadOnlyList<WordBlock> blocks;
    private readonly OfficeProperties properties;

    private WordReport(RoundResult result, IReadOnlyList<WordBlock> blocks, OfficeProperties properties, ValueList<Diagnostic> diagnostics) =>
        (Result, this.blocks, this.properties, Diagnostics) = (result, blocks, properties, diagnostics);

    /// <summary>The round.</summary>
    public RoundResult Result { get; }

    /// <summary>What is to be said about the report itself: characters that charts cannot draw, parts that were left out.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Makes the report of a round.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review of its evaluators, or <see langword="null"/>.</param>
    /// <param name="screen">The screen of its patterns, or <see langword="null"/>.</param>
    /// <param name="study">The study of its ranking, or <see langword="null"/>.</param>
    /// <param name="sensitivity">What moves its ranking, told in the section of <paramref name="study"/>; or <see langword="null"/>.</param>
    /// <param name="comparison">The comparison of the previous round with it, or <see langword="null"/>.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="imprint">Who made it and when, for its title page and its properties; or <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The review, the screen, a study or the comparison is of another scheme, or of other observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static WordReport Of(
        RoundResult result,
        EvaluatorReview? review = null,
        PatternScreen? screen = null,
        RobustnessStudy? study = null,
        SensitivityStudy? sensitivity = null,
        RoundComparison? comparison = null,
        Language language = Language.Chinese,
        Imprint? imprint = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Build(result, new ReportInputs(review, screen, study, sensitivity, comparison), imprint, language, progress, cancellationToken);
    }

    /// <summary>Makes the report of a round with all that was found out about it, its conduct too.</summary>
    /// <param name="material">The round and what was found out about it.</param>
    /// <param name="language">The language of its words; names and titles stay as they are.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Part of the material is of another round.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static WordReport Of(RoundMaterial material, Language language, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Build(material.Result, material.Inputs, material.Imprint, language, progress, cancellationToken);
    }

    /// <summary>Writes the document to a stream, which stays open.</summary>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WordFile.Write(stream, blocks, properties);
    }

    /// <summary>Writes the document, beside an old file first and then renamed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, WriteTo);

    private static WordReport Build(RoundResult result, ReportInputs inputs, Imprint? imprint, Language language, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var builder = new WordReportBuilder(result, inputs.OrThrow(result), imprint ?? Imprint.None, language);
        IReadOnlyList<WordBlock> blocks = builder.Blocks(progress, cancellationToken);
        progress?.Report(1);
        return new WordReport(result, blocks, builder.Properties, builder.Diagnostics());
    }
}
