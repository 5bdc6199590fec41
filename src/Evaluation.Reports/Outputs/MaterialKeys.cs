using System.Security.Cryptography;
using System.Text;
using Evaluation.Conduct;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

/// <summary>What decides the bytes of an output, as hashes: the program, the round's files, and what was found out about it as JSON.</summary>
internal sealed class MaterialKeys(RoundMaterial material)
{
    /// <summary>The builds of both libraries: other code may write other bytes under an equal version.</summary>
    private static readonly string Program = FormattableString.Invariant(
        $"{RoundManifest.VersionOfLibrary()} {typeof(RoundManifest).Module.ModuleVersionId} {typeof(RoundOutput).Module.ModuleVersionId}");

    private readonly Lazy<string> result = new(() => OfResult(material.Result));
    private readonly Lazy<string> review = new(() => material.Review is { } given ? Hash(stream => EvaluatorReviewJson.Write(given, stream)) : "");
    private readonly Lazy<string> screen = new(() => material.Screen is { } given ? Hash(stream => PatternScreenJson.Write(given, stream)) : "");
    private readonly Lazy<string> study = new(() => material.Study is { } given ? Hash(stream => RobustnessStudyJson.Write(given, stream)) : "");
    private readonly Lazy<string> sensitivity = new(() => material.Sensitivity is { } given ? Hash(stream => SensitivityStudyJson.Write(given, stream)) : "");
    private readonly Lazy<string> comparison = new(() => material.Comparison is { } given ? Hash(stream => stream.Write(Encoding.UTF8.GetBytes(given.ToJson()))) : "");

    private readonly Lazy<string> conduct = new(() => material.Conduct is { } given ? Hash(stream => ConductReportJson.Write(given, stream)) : "");

    /// <summary>The key of an output that is made of some of the material, in a language or in none.</summary>
    internal string Of(string kind, Language? language, MaterialParts parts) => HashOf(
        Program,
        kind,
        language?.ToString() ?? "",
        language is null ? "" : (material.Imprint ?? Imprint.None).Key,
        result.Value,
        parts.HasFlag(MaterialParts.Review) ? review.Value : "",
        parts.HasFlag(MaterialParts.Screen) ? screen.Value : "",
        parts.HasFlag(MaterialParts.Study) ? study.Value + sensitivity.Value : "",
        parts.HasFlag(MaterialParts.Comparison) ? comparison.Value : "",
        parts.HasFlag(MaterialParts.Conduct) ? conduct.Value : "",
        parts.HasFlag(MaterialParts.Template) ? (material.Template ?? ReportTemplate.Default).ContentHash : "");

    /// <summary>The key of an output that is known by the hash of all that it says.</summary>
    internal static string OfContent(string kind, string hash) => HashOf(Program, kind, hash);

    /// <summary>The files that a round was read from; of one made in code, all that it came to.</summary>
    private static string OfResult(RoundResult round)
    {
        RoundManifest manifest = round.Manifest;
        return manifest.ObservationsHash is null
            ? Hash(stream => ResultJson.Write(round, stream))
            : HashOf(manifest.SchemeHash, manifest.ObservationsName ?? "", manifest.ObservationsHash, manifest.CorrectionsName ?? "", manifest.CorrectionsHash ?? "", manifest.PreparationHash ?? "");
    }

    private static string Hash(Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            write(stream);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static string HashOf(params ReadOnlySpan<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
