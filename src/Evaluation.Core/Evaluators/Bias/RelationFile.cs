using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias.Reading;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Evaluators.Bias;

/// <summary>Reads lists of ties between evaluators and subjects from CSV files.</summary>
/// <remarks>
/// One row for each tie. Columns, in any order: <c>evaluator</c> 评估员; <c>subject</c> 评估对象 对象 单位; and, if wanted, <c>tie</c> 关联, what ties
/// them. A column whose heading begins with <c>#</c> is ignored. Encodings, separators, quotation marks, names and limits are those of
/// <see cref="ObservationFile"/>. A tie of somebody whom the observations do not name is left out with a warning, not an error, because a list may
/// cover more than one round; the warning says who may have been meant.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class RelationFile
{
    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static EvaluatorRelations Load(string path, ObservationTable observations) => Read(path, observations).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="observations">The observations whose evaluators and subjects are tied.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<EvaluatorRelations> Read(string path, ObservationTable observations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return CsvFile.Read(path, Rows(observations, cancellationToken), cancellationToken);
    }

    /// <summary>Reads CSV from a stream, from where it stands to its end, or tells everything that is wrong with it.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="observations">The observations whose evaluators and subjects are tied.</param>
    /// <param name="name">What to call the stream in places and as <see cref="EvaluatorRelations.SourceName"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<EvaluatorRelations> Read(
        Stream stream, ObservationTable observations, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return CsvFile.Read(stream, name, Rows(observations, cancellationToken), cancellationToken);
    }

    private static Func<CsvRowCursor, ReadingLog, string, Checked<EvaluatorRelations>> Rows(ObservationTable observations, CancellationToken cancellationToken) => (cursor, log, hash) =>
        RelationHeader.Read(cursor, log) is { } header
            ? new RelationReader(cursor, header, observations, log).Read(hash, cancellationToken)
            : log.Finish<EvaluatorRelations>(null);
}
