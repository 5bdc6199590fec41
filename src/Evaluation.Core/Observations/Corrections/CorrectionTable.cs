namespace Evaluation.Observations.Corrections;

/// <summary>The corrections of a round, to be put into force by <see cref="ObservationTable.WithCorrections"/>.</summary>
/// <remarks>Read one with <see cref="CorrectionFile"/>, or make one in code.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class CorrectionTable
{
    /// <summary>Makes a table of corrections, in any order.</summary>
    public CorrectionTable(IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        Corrections = corrections.ToValueList();
    }

    internal CorrectionTable(IEnumerable<Correction> corrections, string name, string? hash)
        : this(corrections) => (SourceName, SourceHash) = (name, hash);

    /// <summary>The corrections, in the order of their source.</summary>
    public ValueList<Correction> Corrections { get; }

    /// <summary>The file or table that they come from, or <see langword="null"/> when made in code.</summary>
    public string? SourceName { get; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal, or <see langword="null"/> when there was no file.</summary>
    public string? SourceHash { get; }
}
