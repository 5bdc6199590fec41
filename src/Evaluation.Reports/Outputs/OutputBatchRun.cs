using System.Runtime.ExceptionServices;
using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Reports.Outputs;

/// <summary>Writes what changed into a folder.</summary>
internal sealed class OutputBatchRun : IDisposable
{
    /// <summary>A large output takes about as long as so many small ones.</summary>
    private const int LargeWeight = 20;

    private readonly string folder;
    private readonly IReadOnlyList<RoundOutput> outputs;
    private readonly OutputBatchOptions options;
    private readonly IProgress<double>? progress;
    private readonly CancellationToken cancellationToken;
    private readonly AtomicFiles files = new();
    private readonly OutputState[] states;
    private readonly OutputManifest.Entry?[] entries;
    private readonly IEnumerable<Diagnostic>[] told;
    private readonly DiagnosticBag diagnostics = new();
    private readonly ILookup<string, OutputManifest.Entry> known;
    private readonly double whole;
    private double done;

    internal OutputBatchRun(string folder, IReadOnlyList<RoundOutput> outputs, OutputBatchOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        (this.folder, this.outputs, this.options, this.progress, this.cancellationToken) = (folder, outputs, options, progress, cancellationToken);
        states = new OutputState[outputs.Count];
        entries = new OutputManifest.Entry?[outputs.Count];
        told = [.. outputs.Select(_ => Enumerable.Empty<Diagnostic>())];
        whole = outputs.Sum(Weight);
        known = Known().ToLookup(entry => entry.Name, StringComparer.Ordinal);
    }

    public void Dispose() => files.Dispose();

    internal OutputBatch Run()
    {
        int[] large = [.. Enumerable.Range(0, outputs.Count).Where(i => outputs[i].IsLarge)];
        foreach (int position in large)
            Make(position);
        MakeSideBySide([.. Enumerable.Range(0, outputs.Count).Except(large)]);
        OutputOutcome[] obsolete = [.. Obsolete()];
        for (int i = 0; i < outputs.Count; i++)
        {
            diagnostics.AddRange(told[i]);
            if (states[i] == OutputState.Kept)
                Tell(OutputDiagnostics.ChangedByHand, outputs[i].Name);
        }

        OutputOutcome[] removed = [.. obsolete.Where(outcome => outcome.State == OutputState.Removed)];
        if (removed.Length > 0)
            diagnostics.Add(OutputDiagnostics.Removed, new Place(folder, 0, 0), removed.Length, removed[0].Name);
        Finish(obsolete);
        progress?.Report(1);
        return new OutputBatch
        {
            Outcomes = [.. outputs.Select((output, i) => new OutputOutcome(output.Name, states[i])), .. obsolete],
            Diagnostics = diagnostics.ToList().Distinct().ToValueList(),
        };
    }

    /// <summary>What was written the last time; and, when that was broken off while files were renamed, what was about to be.</summary>
    private IEnumerable<OutputManifest.Entry> Known()
    {
        string manifest = Path.Combine(folder, OutputManifest.FileName);
        var found = new List<OutputManifest.Entry>();
        foreach (string path in new[] { manifest, AtomicFiles.PathBeside(manifest) }.Where(File.Exists))
        {
            if (OutputManifest.Read(path) is { } read)
                found.AddRange(read);
            else if (path == manifest)
                Tell(OutputDiagnostics.BadManifest, OutputManifest.FileName);
        }

        return found;
    }

    private void MakeSideBySide(int[] positions)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.MaxDegreeOfParallelism ?? -1 };
        try
        {
            Parallel.ForEach(positions, parallel, Make);
        }
        catch (AggregateException several)
        {
            // As one after the other would have thrown it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private void Make(int position)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RoundOutput output = outputs[position];
        string path = OutputName.PathOf(folder, output.Name);
        string? there = File.Exists(path) ? AtomicFiles.ChecksumOf(path) : null;
        (states[position], entries[position]) = IsDone(output, there) is { } settled ? settled : Write(position, path, there);
        lock (files)
        {
            done += Weight(output);
            progress?.Report(done / whole);
        }
    }

    /// <summary>What is to be said without making the output: it is as it would come out, or somebody changed what would come out as it was.</summary>
    private (OutputState State, OutputManifest.Entry? Entry)? IsDone(RoundOutput output, string? there)
    {
        OutputManifest.Entry[] ours = [.. known[output.Name].Where(entry => entry.InputsHash == output.InputsHash)];
        if (ours.FirstOrDefault(entry => entry.Hash == there) is { } same)
            return (OutputState.Unchanged, same);
        return there is not null && ours.Length > 0 && !IsOurs(output.Name, there) && !options.Force ? (OutputState.Kept, ours[0]) : null;
    }

    private (OutputState State, OutputManifest.Entry? Entry) Write(int position, string path, string? there)
    {
        RoundOutput output = outputs[position];
        files.Write(path, stream => told[position] = output.Write(stream, PartOf(output), cancellationToken).ToArray());
        var entry = new OutputManifest.Entry(output.Name, output.InputsHash, AtomicFiles.ChecksumBeside(path));
        if (entry.Hash != there && (there is null || options.Force || IsOurs(output.Name, there)))
            return (OutputState.Written, entry);
        files.Withdraw(path);
        // A file that was never ours stays out of the manifest, so that it is never removed either.
        return entry.Hash == there ? (OutputState.Unchanged, entry) : (OutputState.Kept, known[output.Name].FirstOrDefault());
    }

    private bool IsOurs(string name, string hash) => known[name].Any(entry => entry.Hash == hash);

    private IEnumerable<OutputOutcome> Obsolete()
    {
        HashSet<string> made = outputs.Select(output => output.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (string name in known.Select(group => group.Key).Where(name => !made.Contains(name)).Order(StringComparer.Ordinal))
        {
            string path = OutputName.PathOf(folder, name);
            if (!File.Exists(path))
                continue;
            bool isOurs = !OutputName.IsBehindLink(folder, name) && IsOurs(name, AtomicFiles.ChecksumOf(path));
            if (!isOurs)
                Tell(OutputDiagnostics.ObsoleteByHand, name);
            yield return new OutputOutcome(name, isOurs ? OutputState.Removed : OutputState.KeptObsolete);
        }
    }

    /// <summary>Renames everything; the manifest comes last: should the machine stop in between, the one that stands beside it tells what is ours.</summary>
    private void Finish(OutputOutcome[] obsolete)
    {
        // What was kept stays known, so that a later time does not take it for a stranger's.
        OutputManifest.Entry[] kept = [.. obsolete.Where(outcome => outcome.State == OutputState.KeptObsolete).Select(outcome => known[outcome.Name].First())];
        string manifest = Path.Combine(folder, OutputManifest.FileName);
        files.Write(manifest, stream => OutputManifest.Write(stream, options, entries.OfType<OutputManifest.Entry>().Concat(kept)));
        if (File.Exists(manifest) && AtomicFiles.ChecksumBeside(manifest) == AtomicFiles.ChecksumOf(manifest))
            files.Withdraw(manifest);
        cancellationToken.ThrowIfCancellationRequested();
        files.Commit();
        foreach (OutputOutcome outcome in obsolete.Where(outcome => outcome.State == OutputState.Removed))
            Remove(OutputName.PathOf(folder, outcome.Name));
    }

    /// <summary>Removes a file, and the folders that are empty without it.</summary>
    private void Remove(string path)
    {
        File.Delete(path);
        for (string? at = Path.GetDirectoryName(path); at is not null && at.Length > folder.Length && !Directory.EnumerateFileSystemEntries(at).Any(); at = Path.GetDirectoryName(at))
            Directory.Delete(at);
    }

    private void Tell(DiagnosticDescriptor descriptor, string name) => diagnostics.Add(descriptor, new Place(Path.Combine(folder, name), 0, 0));

    private static double Weight(RoundOutput output) => output.IsLarge ? LargeWeight : 1;

    private ProgressShare? PartOf(RoundOutput output) =>
        progress is null || !output.IsLarge ? null : new ProgressShare(progress, done / whole, (done + Weight(output)) / whole);
}
