using Evaluation.Diagnostics;

namespace Evaluation.Observations.Corrections;

/// <summary>One observation corrected (更正): from what to what, at which stage, by whom, when and why.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Correction
{
    /// <summary>Who was assessed.</summary>
    public required string Subject { get; init; }

    /// <summary>The code of the leaf, or of an adjustment that is observed.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Whose observation is corrected; <see langword="null"/> where there is one observation or none.</summary>
    public string? Evaluator { get; init; }

    /// <summary>The value in force until then; missing for one that was never collected.</summary>
    public required ObservedValue OldValue { get; init; }

    /// <summary>The value in force from then on.</summary>
    public required ObservedValue NewValue { get; init; }

    /// <summary>The stage.</summary>
    public required CorrectionStage Stage { get; init; }

    /// <summary>Who decided it (复核人).</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string By { get; init => field = Told(value, nameof(By)); }

    /// <summary>When; corrections of one observation follow each other by it.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Why (理由).</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason { get; init => field = Told(value, nameof(Reason)); }

    /// <summary>The clause that it rests on (依据), or <see langword="null"/>.</summary>
    public string? Clause { get; init; }

    /// <summary>Where the evidence is, or <see langword="null"/>.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where it was read; unknown when made in code.</summary>
    public Place Place { get; init; }

    private static string Told(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
