using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>What a result was made from, so that somebody else can make it again.</summary>
/// <param name="LibraryVersion">The version of this library.</param>
/// <param name="SchemeCode">The scheme's code.</param>
/// <param name="SchemeVersion">The scheme's version.</param>
/// <param name="SchemeHash">The SHA-256 of the scheme as <see cref="SchemeFile"/> writes it, in lower-case hexadecimal.</param>
/// <param name="ObservationsName">The name of the observation file without its folder, or <see langword="null"/>.</param>
/// <param name="ObservationsHash">The SHA-256 of that file's bytes, or <see langword="null"/>.</param>
/// <param name="SubjectCount">The number of subjects.</param>
/// <param name="ObservationCount">The number of observations, with those that corrections added.</param>
public sealed record RoundManifest(
    string LibraryVersion,
    string SchemeCode,
    string SchemeVersion,
    string SchemeHash,
    string? ObservationsName,
    string? ObservationsHash,
    int SubjectCount,
    int ObservationCount)
{
    private static readonly string Version = VersionOfLibrary();

    /// <summary>The name of the file of corrections without its folder, or <see langword="null"/>.</summary>
    public string? CorrectionsName { get; init; }

    /// <summary>The SHA-256 of that file's bytes, or <see langword="null"/>.</summary>
    public string? CorrectionsHash { get; init; }

    /// <summary>The number of corrections. The default is 0.</summary>
    public int CorrectionCount { get; init; }

    /// <summary>The number of steps by which the data were prepared. The default is 0.</summary>
    public int PreparationSteps { get; init; }

    /// <summary>The SHA-256 of the record of the preparation (<see cref="Preparation.PreparedTable.ToJson"/>), or <see langword="null"/> when there was none.</summary>
    public string? PreparationHash { get; init; }

    internal static RoundManifest Of(CompiledScheme compiled, ObservationTable observations) => new(
        Version,
        compiled.Scheme.Code,
        compiled.Scheme.Version,
        compiled.SchemeHash,
        Path.GetFileName(observations.SourceName),
        observations.SourceHash,
        observations.Subjects.Count,
        observations.Count)
    {
        CorrectionsName = Path.GetFileName(observations.Corrections?.SourceName),
        CorrectionsHash = observations.Corrections?.SourceHash,
        CorrectionCount = observations.Corrections?.Corrections.Count ?? 0,
        PreparationSteps = observations.Preparation?.Steps.Count ?? 0,
        PreparationHash = observations.Preparation is { } prepared ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prepared.ToJson()))) : null,
    };

    internal static string VersionOfLibrary()
    {
        string full = typeof(RoundManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return full.Split('+')[0];
    }
}
