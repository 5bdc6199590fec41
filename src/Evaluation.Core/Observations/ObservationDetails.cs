namespace Evaluation.Observations;

/// <summary>What may be told about an observation beside its value.</summary>
/// <param name="Time">When it was made, or <see langword="null"/>.</param>
/// <param name="Evidence">Where the evidence is, or <see langword="null"/>.</param>
/// <param name="Comment">A remark, or <see langword="null"/>.</param>
public readonly record struct ObservationDetails(
    DateTimeOffset? Time = null,
    string? Evidence = null,
    string? Comment = null);
