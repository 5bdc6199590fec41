using System.CommandLine;
using System.Globalization;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Identification;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Schemes.Advice;

namespace Evaluation.Cli.Commands;

/// <summary>Tells everything that is wrong with a scheme, and with the observations of a round.</summary>
internal sealed class CheckCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Tell everything that is wrong with a scheme or a round, without a result", "检查指标体系或一轮数据，列出全部问题，不产生结果");

    private static readonly LocalText Scheme = new("{0}: {1} indicators, {2} of them leaves.", "{0}：指标 {1} 项，其中末级 {2} 项。");
    private static readonly LocalText Observations = new("{0}: {1} subjects, {2} observations.", "{0}：评估对象 {1} 个，采集值 {2} 条。");
    private static readonly LocalText NotChecked = new(
        "{0} was not checked, because the scheme has errors.", "指标体系有错误，{0} 未作检查。");

    private static readonly LocalText NotScored = new(
        "No trial scoring, because the observations have errors.", "采集值有错误，未作试评分。");

    private static readonly LocalText Count = new("Errors: {0}. Warnings: {1}. Advice: {2}.", "错误 {0} 条，警告 {1} 条，建议 {2} 条。");

    private static readonly LocalText PublishedText = new(
        "Also tell which weights give this published table: subject, first-level scores, total (CSV)",
        "并核对公布结果能否确认权重：评估对象、一级指标得分、总分（CSV）");

    private static readonly LocalText StepText = new(
        "The step of the weights looked for, in per cent (default: what the scheme's weights are multiples of)",
        "反推权重的档距，按百分数（默认取指标体系权重的公约档距）");

    private static readonly LocalText Steps = new("a divisor of 100 from 0.01 to 50, such as 5", "能整除 100 的数，0.01 至 50，如 5");

    private readonly Argument<string> schemeArgument;
    private readonly Argument<string> observationsArgument;
    private readonly Option<string> correctionsOption;
    private readonly Option<string> published;
    private readonly ValueOption<decimal?> step;

    internal CheckCommand(Language language)
        : base("check", Summary, language)
    {
        schemeArgument = AddSchemeArgument();
        observationsArgument = AddObservationsArgument(isRequired: false);
        correctionsOption = AddCorrectionsOption();
        published = AddOption("--published", "FILE", PublishedText);
        step = new ValueOption<decimal?>("--step", StepText.In(language), Steps, TryParseStep) { HelpName = "PERCENT" };
        Options.Add(step);
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation check scheme.yaml",
        "evaluation check scheme.yaml observations.csv --all",
        "evaluation check scheme.yaml observations.csv --corrections corrections.csv",
        "evaluation check scheme.yaml --published published.csv --step 5",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        string path = call.GetRequiredValue(schemeArgument);
        Checked<Scheme> scheme = Round.ReadScheme(path);
        session.Note(scheme.Diagnostics);
        if (scheme.Value is { } valid)
        {
            session.Say(Scheme, SafeText.Line(path), valid.AllIndicators.Count(), valid.Leaves.Count());
            session.NoteAdvice(SchemeAdvisor.Advise(valid).Select(advice => advice with { Place = advice.Place with { File = path } }));
        }

        if (call.GetValue(observationsArgument) is { } observations)
            CheckObservations(session, scheme.Value, observations, call.GetValue(correctionsOption));
        if (call.GetValue(published) is { } table)
            CheckPublished(session, scheme.Value, table, call.GetValue(step));
        return Conclude(session);
    }

    private static void CheckObservations(Session session, Scheme? scheme, string path, string? corrections)
    {
        if (scheme is null)
        {
            session.Say(NotChecked, SafeText.Line(path));
            return;
        }

        Checked<ObservationTable> table = Round.ReadObservations(session, path, scheme);
        session.Note(table.Diagnostics);
        if (table.Value is not { } observations)
        {
            session.Say(NotScored);
            return;
        }

        session.Say(Observations, SafeText.Line(path), observations.Subjects.Count, observations.Count);
        if (Corrected(session, scheme, observations, corrections) is { } inForce)
            session.Note(Round.Score(session, scheme, inForce).Diagnostics);
    }

    /// <summary>The observations with the corrections in force; <see langword="null"/> when these have errors, which are noted.</summary>
    private static ObservationTable? Corrected(Session session, Scheme scheme, ObservationTable observations, string? path)
    {
        if (path is null)
            return observations;
        Checked<CorrectionTable> corrections = Round.ReadCorrections(session, path, scheme);
        session.Note(corrections.Diagnostics);
        Checked<ObservationTable>? corrected = corrections.Value is { } valid ? observations.WithCorrections(valid) : null;
        session.Note(corrected?.Diagnostics ?? []);
        return corrected?.Value;
    }

    private static void CheckPublished(Session session, Scheme? scheme, string path, decimal? step)
    {
        if (scheme is null)
        {
            session.Say(NotChecked, SafeText.Line(path));
            return;
        }

        Checked<PublishedScores> read = PublishedScores.Read(path, scheme, session.CancellationToken);
        session.Note(read.Diagnostics);
        if (read.Value is { } table)
            WeightReport.Print(session, path, table, step ?? WeightIdentification.StepFor(table));
    }

    private static bool TryParseStep(string text, out decimal? value)
    {
        value = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            && WeightIdentification.IsStep(percent / 100) ? percent / 100 : null;
        return value is not null;
    }

    private static int Conclude(Session session)
    {
        int errors = session.Found.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        int warnings = session.Found.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        session.Say(Count, errors, warnings, session.AdviceCount);
        return errors > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
