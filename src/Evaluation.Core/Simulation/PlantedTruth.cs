namespace Evaluation.Simulation;

/// <summary>One unit into which a pattern was planted: the truth that a screen is judged by.</summary>
/// <param name="Kind">What was planted.</param>
/// <param name="Strength">How strongly, from above 0 to 1.</param>
public sealed record PlantedTruth(PlantedKind Kind, double Strength)
{
    /// <summary>The subject concerned; <see langword="null"/> where it is no single one.</summary>
    public string? Subject { get; init; }

    /// <summary>The evaluator concerned; <see langword="null"/> where it is no single one.</summary>
    public string? Evaluator { get; init; }

    /// <summary>The subject of the sheet that was copied from; <see langword="null"/> where nothing was.</summary>
    public string? SourceSubject { get; init; }

    /// <summary>The evaluator of the sheet that was copied from; <see langword="null"/> where nothing was.</summary>
    public string? SourceEvaluator { get; init; }

    /// <summary>The codes of the leaves touched, in the order of the scheme; empty where it is about a whole sheet.</summary>
    public ValueList<string> Indicators { get; init; } = [];
}
