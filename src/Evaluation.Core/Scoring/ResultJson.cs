using Evaluation.Files;

namespace Evaluation.Scoring;

/// <summary>Writes a round as JSON: what it was made from, the scheme in short, and every subject's score on every indicator.</summary>
/// <remarks>
/// The members are described in <c>docs/results.md</c>. Numbers are exact decimals, never in exponent form; there is no NaN. The text
/// is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal results give equal bytes.
/// </remarks>
public static class ResultJson
{
    /// <summary>The round as JSON.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string ToText(RoundResult result, CancellationToken cancellationToken = default) => StreamedText.Of(stream => Write(result, stream, progress: null, cancellationToken));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="result">The round.</param>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the old file, if any, is untouched.</exception>
    public static void Save(
        RoundResult result, string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonOutput.Save(path, stream => Write(result, stream, progress, cancellationToken));
    }

    /// <summary>Writes the round as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="result">The round.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(
        RoundResult result, Stream stream, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonOutput.Write(stream, json => new ResultJsonWriter(json).Write(result, progress, cancellationToken));
    }
}
