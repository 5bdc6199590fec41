using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Patterns.Models;

namespace Evaluation.Patterns;

/// <summary>What a screen may be given beside the round; each opens more patterns, and none is needed.</summary>
public sealed record PatternInputs
{
    /// <summary>Nothing but the round.</summary>
    public static PatternInputs None { get; } = new();

    /// <summary>The previous round; subjects and indicators are matched by name and code.</summary>
    public PatternRound? Previous { get; init; }

    /// <summary>What the subjects gave themselves, on this round's scheme.</summary>
    public ObservationTable? SelfScores { get; init; }

    /// <summary>Sheets that people have judged, for a model to learn from.</summary>
    public SheetLabels? Labels { get; init; }

    /// <summary>A model learnt earlier from judged sheets (<see cref="PatternScreen.Model"/>), asked where there are no <see cref="Labels"/>; <see cref="SheetModelFile"/> reads it.</summary>
    public SupervisedModel? Model { get; init; }

    /// <summary>Declared ties between evaluators and subjects.</summary>
    public EvaluatorRelations? Relations { get; init; }

    /// <summary>The names of subjects that are disclosed clients of the assessor: they paid for advice, a platform, training or an award.</summary>
    public ValueList<string> Clients { get; init; } = [];

    /// <summary>The codes of indicators that look at form: whether something exists, is published, has a date.</summary>
    public ValueList<string> FormalIndicators { get; init; } = [];

    /// <summary>The codes of indicators that look at substance: whether it is right, used, answered.</summary>
    public ValueList<string> SubstantiveIndicators { get; init; } = [];

    /// <summary>The codes of indicators that rest on judgement and not on a countable fact.</summary>
    public ValueList<string> SubjectiveIndicators { get; init; } = [];

    /// <summary>The codes of indicators that a target was set for between the rounds: announced, rewarded or ranked in public.</summary>
    public ValueList<string> TargetIndicators { get; init; } = [];

    /// <summary>When the round was closed; edits after it are told apart.</summary>
    public DateTimeOffset? Closed { get; init; }
}
