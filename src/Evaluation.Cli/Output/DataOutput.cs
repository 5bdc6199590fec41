using System.Text;
using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Conduct.Sampling;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes data to the output: to a file or a pipe exactly as a saved file has it, to a terminal without control characters.</summary>
internal static class DataOutput
{
    private const int BytesPerPiece = 1 << 16;

    internal static void WriteCsv(Session session, RoundResult result) => Write(
        session.Terminal,
        stream => ResultCsv.WriteFile(result, stream, progress: null, session.CancellationToken),
        () => ResultCsv.ToText(result, session.CancellationToken));

    internal static void WriteJson(Session session, RoundResult result) => Write(
        session.Terminal,
        stream => ResultJson.Write(result, stream, progress: null, session.CancellationToken),
        () => ResultJson.ToText(result, session.CancellationToken));

    internal static void WriteJson(Session session, EvaluatorReview review) => Write(
        session.Terminal,
        stream => EvaluatorReviewJson.Write(review, stream, session.CancellationToken),
        () => EvaluatorReviewJson.ToText(review));

    internal static void WriteJson(Session session, PatternScreen screen) => Write(
        session.Terminal,
        stream => PatternScreenJson.Write(screen, stream),
        () => PatternScreenJson.ToText(screen));

    internal static void WriteJson(Session session, RobustnessStudy study) => Write(
        session.Terminal,
        stream => RobustnessStudyJson.Write(study, stream),
        () => RobustnessStudyJson.ToText(study));

    internal static void WriteJson(Session session, WhatIfFiles answers) => Write(
        session.Terminal,
        stream => stream.Write(answers.ToBytes()),
        answers.ToJson);

    internal static void WriteJson(Session session, ConductReport report) => Write(
        session.Terminal,
        stream => ConductReportJson.Write(report, stream),
        () => ConductReportJson.ToText(report));

    internal static void WriteJson(Session session, SampleDraw draw) => WriteText(session.Terminal, SampleDrawJson.ToText(draw));

    internal static void WriteJson(Session session, ReportCheck check, ReuseCheck? reuse) =>
        WriteText(session.Terminal, ReportCheckJson.ToText(check, reuse));

    internal static void WriteJson(Session session, RoundComparison comparison) => WriteText(session.Terminal, comparison.ToJson());

    internal static void WriteJson(Session session, IReadOnlyList<SelfScoreReview> reviews) => WriteText(session.Terminal, SelfScoreReview.ToJson(reviews));

    private static void WriteText(Terminal terminal, string text) => Write(terminal, stream => stream.Write(Encoding.UTF8.GetBytes(text)), () => text);

    private static void Write(Terminal terminal, Action<Stream> forFiles, Func<string> forPeople)
    {
        if (!terminal.IsOutputTerminal)
        {
            using var pieces = new BufferedStream(new TextStream(terminal.Output), BytesPerPiece);
            forFiles(pieces);
            return;
        }

        // What a person reads at a terminal is small.
        foreach (ReadOnlySpan<char> line in forPeople().AsSpan().TrimEnd().EnumerateLines())
            terminal.Output.WriteLine(SafeText.Line(line.ToString()));
    }
}
