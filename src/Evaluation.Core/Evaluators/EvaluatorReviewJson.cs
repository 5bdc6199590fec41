using Evaluation.Evaluators.Reviewing;
using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Evaluators;

/// <summary>Writes a review of evaluators as JSON: what it was made from, every profile, finding, family, abstention, fair score and pair.</summary>
/// <remarks>
/// The members are described in <c>docs/results.md</c>. Scores are exact decimals, statistics have ten significant digits; there is no NaN. The
/// text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal reviews give equal bytes.
/// </remarks>
public static class EvaluatorReviewJson
{
    /// <summary>The review as JSON.</summary>
    public static string ToText(EvaluatorReview review) => StreamedText.Of(stream => Write(review, stream));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="review">The review.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the old file, if any, is untouched.</exception>
    public static void Save(EvaluatorReview review, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        JsonOutput.Save(path, stream => Write(review, stream, cancellationToken));
    }

    /// <summary>Writes the review as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="review">The review.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(EvaluatorReview review, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        JsonOutput.Write(stream, json => new ReviewJsonWriter(review, json).Write(cancellationToken));
    }
}
