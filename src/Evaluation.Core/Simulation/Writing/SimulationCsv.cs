using System.Globalization;
using System.Text;
using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Simulation.Writing;

/// <summary>Writes the tables of a simulated round as CSV files that the library reads back: UTF-8 with a byte order mark, rows end with CR LF.</summary>
internal static class SimulationCsv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>A table of observations in the long form; columns without anything in them are left out.</summary>
    internal static void Write(ObservationTable table, Stream stream, CancellationToken cancellationToken)
    {
        (string Name, Func<Observation, string?> Cell)[] columns = [.. Columns(table)];
        Write(stream, columns.Select(column => column.Name), Enumerable.Range(0, table.Count).Select(row =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return columns.Select(column => column.Cell(table[row]));
        }));
    }

    internal static void Write(ValueList<PlantedTruth> truths, Stream stream) => Write(
        stream,
        ["pattern", "strength", "subject", "evaluator", "source subject", "source evaluator", "indicators"],
        truths.Select(truth => new[]
        {
            JsonValues.Of(truth.Kind), truth.Strength.ToString(CultureInfo.InvariantCulture), truth.Subject, truth.Evaluator, truth.SourceSubject, truth.SourceEvaluator,
            string.Join(';', truth.Indicators),
        }));

    internal static void Write(CorrectionTable corrections, Stream stream) => Write(
        stream,
        ["subject", "indicator", "evaluator", "old", "new", "stage", "by", "time", "reason"],
        corrections.Corrections.Select(correction => new[]
        {
            correction.Subject, correction.IndicatorCode, correction.Evaluator, correction.OldValue.ToString(), correction.NewValue.ToString(), JsonValues.Of(correction.Stage),
            correction.By, TimeOf(correction.Time), correction.Reason,
        }));

    internal static void Write(ValueList<EvaluatorRelation> relations, Stream stream) =>
        Write(stream, ["evaluator", "subject"], relations.Select(relation => new[] { relation.Evaluator, relation.Subject }));

    internal static void Write(ValueList<string> clients, Stream stream) => Write(stream, ["subject"], clients.Select(client => new[] { client }));

    private static IEnumerable<(string Name, Func<Observation, string?> Cell)> Columns(ObservationTable table)
    {
        yield return ("subject", row => row.Subject!.Name);
        if (table.Subjects.Any(subject => subject.Group is not null))
            yield return ("group", row => row.Subject!.Group);
        yield return ("indicator", row => row.IndicatorCode);
        if (table.Evaluators.Count > 0)
            yield return ("evaluator", row => row.Evaluator);
        yield return ("value", row => row.Value.ToString());
        if (table.TimeColumn is not null)
            yield return ("time", row => row.Time is { } time ? TimeOf(time) : "");
        if (table.EvidenceColumn is not null)
            yield return ("evidence", row => row.Evidence);
        if (table.CommentColumn is not null)
            yield return ("comment", row => row.Comment);
    }

    private static string TimeOf(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Write(Stream stream, IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', header));
        foreach (IEnumerable<string?> row in rows)
            writer.WriteLine(string.Join(',', row.Select(cell => CsvCell.Text(cell ?? ""))));
    }
}
