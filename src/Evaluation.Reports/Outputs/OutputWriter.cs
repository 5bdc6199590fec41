using Evaluation.Diagnostics;

namespace Evaluation.Reports.Outputs;

/// <summary>Writes one output to a stream, which stays open. The same inputs give the same bytes.</summary>
/// <param name="stream">Where to; it need not be able to seek.</param>
/// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>What is to be said about the output, such as characters that a chart cannot draw.</returns>
public delegate IEnumerable<Diagnostic> OutputWriter(Stream stream, IProgress<double>? progress, CancellationToken cancellationToken);
