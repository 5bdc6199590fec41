using Evaluation.Diagnostics;

namespace Evaluation.Reports.Outputs;

/// <summary>What came of writing a folder of outputs.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record OutputBatch
{
    /// <summary>Each output in the order given, then those that are no longer made.</summary>
    public required ValueList<OutputOutcome> Outcomes { get; init; }

    /// <summary>What is to be said about the outputs and the folder.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many outputs are in a state.</summary>
    public int Count(OutputState state) => Outcomes.Count(outcome => outcome.State == state);

    /// <summary>Writes outputs into a folder: all that changed, or nothing.</summary>
    /// <remarks>
    /// <para>
    /// Each is written beside its place; when all are whole they are renamed, and <c>manifest.json</c> with the hashes of all inputs and outputs comes last. Stopped or failed work
    /// leaves the folder as it was. An output whose inputs and file are as the manifest has them is not made again, and one that comes out with the same bytes is not touched.
    /// </para>
    /// <para>
    /// A file with other bytes than we wrote was changed by somebody: it is kept and reported, unless <see cref="OutputBatchOptions.Force"/>. Outputs of the last time that are no
    /// longer made are removed, unless somebody changed them. Large outputs are written one after the other, small ones several at once, so that memory stays bounded.
    /// </para>
    /// </remarks>
    /// <param name="folder">The folder; it is made when it is not there.</param>
    /// <param name="outputs">The outputs, each name once, upper and lower case being the same.</param>
    /// <param name="options">How; <see cref="OutputBatchOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1, by several threads; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">A name is there twice, leads out of the folder, or is that of the manifest.</exception>
    /// <exception cref="InvalidInputException">An output cannot be made; everything found is carried.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static OutputBatch Write(
        string folder, IReadOnlyList<RoundOutput> outputs, OutputBatchOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(outputs);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { OutputManifest.FileName };
        foreach (RoundOutput output in outputs)
        {
            if (!OutputName.IsSafe(output.Name) || !names.Add(output.Name))
                throw new ArgumentException($"'{SafeText.Of(output.Name)}' leads out of the folder, or is there twice.", nameof(outputs));
        }

        using var run = new OutputBatchRun(Path.GetFullPath(folder), outputs, options ?? OutputBatchOptions.Default, progress, cancellationToken);
        return run.Run();
    }
}
