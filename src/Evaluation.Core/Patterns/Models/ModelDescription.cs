using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>All of a saved model but its trees, as JSON.</summary>
internal sealed record ModelDescription
{
    internal const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
        MaxDepth = 8,
    };

    public required int Format { get; init; }

    public required string LibraryVersion { get; init; }

    public required SupervisedOptions Options { get; init; }

    public required RankingQuality HeldOut { get; init; }

    public required int Peers { get; init; }

    public required IReadOnlyList<PreparedFeature> Features { get; init; }

    public required IReadOnlyList<int> Marked { get; init; }

    public required IReadOnlyList<double> CalibrationFrom { get; init; }

    public required IReadOnlyList<double> Probabilities { get; init; }

    internal static ModelDescription Of(SupervisedModel model) => new()
    {
        Format = CurrentFormat,
        LibraryVersion = model.LibraryVersion,
        Options = model.Options,
        HeldOut = model.HeldOut,
        Peers = model.Preparation.Peers,
        Features = [.. model.Preparation.Features],
        Marked = [.. model.Columns.Marked],
        CalibrationFrom = model.Calibration.From,
        Probabilities = model.Calibration.Probabilities,
    };

    /// <summary>Reads a description.</summary>
    /// <exception cref="JsonException">It is no JSON, lacks a member, has one too many, or a value of the wrong kind.</exception>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    internal static ModelDescription Read(byte[] json) => JsonSerializer.Deserialize<ModelDescription>(json, Json) ?? throw new JsonException();

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    internal SupervisedColumns Columns() => new(new FeaturePreparation(Features.ToValueList(), [], Peers), Marked.ToValueList());

    /// <summary>Whether everything is as this library writes it.</summary>
    internal bool IsSound() => AreSound(Features)
        && Marked.All(place => place >= 0 && place < Features.Count)
        && CalibrationFrom.Count > 0 && CalibrationFrom.Count == Probabilities.Count
        && Rises(CalibrationFrom) && Rises(Probabilities)
        && Probabilities.All(probability => probability is >= 0 and <= 1);

    private static bool AreSound(IReadOnlyList<PreparedFeature> features) => features.Count > 0
        && features.All(feature => feature is not null && double.IsFinite(feature.Median) && feature.Spread > 0 && double.IsFinite(feature.Spread) && Enum.IsDefined(feature.Scale)
            && (feature.Direction is not { } direction || Enum.IsDefined<IndexDirection>(direction)))
        && features.Zip(features.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Name, pair.Second.Name) < 0);

    private static bool Rises(IReadOnlyList<double> values) => values.All(double.IsFinite) && values.Zip(values.Skip(1)).All(pair => pair.First <= pair.Second);
}
