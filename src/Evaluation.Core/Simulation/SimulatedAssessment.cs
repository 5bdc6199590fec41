using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Patterns;
using Evaluation.Schemes;

namespace Evaluation.Simulation;

/// <summary>A simulated round with all that may stand beside it, and what is true of it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SimulatedAssessment
{
    /// <summary>What it was drawn from.</summary>
    public required SimulationSettings Settings { get; init; }

    /// <summary>The seed.</summary>
    public required long Seed { get; init; }

    /// <summary>The scheme: the given one, or the one made up.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>What the evaluators entered, before any correction.</summary>
    public required ObservationTable Observations { get; init; }

    /// <summary>The corrections: honest ones after appeals, and edits after the close where they were planted. May be empty.</summary>
    public required CorrectionTable Corrections { get; init; }

    /// <summary>When the round was closed.</summary>
    public required DateTimeOffset Closed { get; init; }

    /// <summary>What the subjects gave themselves; <see langword="null"/> when they were not to.</summary>
    public required ObservationTable? SelfScores { get; init; }

    /// <summary>The previous round, on the same scheme; <see langword="null"/> when there was to be none.</summary>
    public required ObservationTable? Previous { get; init; }

    /// <summary>The ties between evaluators and subjects.</summary>
    public required ValueList<EvaluatorRelation> Relations { get; init; }

    /// <summary>The names of disclosed clients.</summary>
    public required ValueList<string> Clients { get; init; }

    /// <summary>The codes of formal indicators.</summary>
    public required ValueList<string> FormalIndicators { get; init; }

    /// <summary>The codes of substantive indicators.</summary>
    public required ValueList<string> SubstantiveIndicators { get; init; }

    /// <summary>The codes of indicators that rest on judgement.</summary>
    public required ValueList<string> SubjectiveIndicators { get; init; }

    /// <summary>Every unit into which something was planted, in the order of the plants.</summary>
    public required ValueList<PlantedTruth> Truths { get; init; }

    /// <summary>The observations with the corrections in force.</summary>
    public ObservationTable InForce => Corrections.Corrections.Count == 0 ? Observations : Observations.WithCorrections(Corrections).OrThrow();

    /// <summary>All that a screen may be given beside the round.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public PatternInputs ToInputs(CancellationToken cancellationToken = default) => new()
    {
        Previous = Previous is null ? null : PatternRound.Of(Scheme, Previous, cancellationToken),
        SelfScores = SelfScores,
        Relations = Relations.Count == 0 ? null : new EvaluatorRelations(Relations, "simulated", ""),
        Clients = Clients,
        FormalIndicators = FormalIndicators,
        SubstantiveIndicators = SubstantiveIndicators,
        SubjectiveIndicators = SubjectiveIndicators,
        Closed = Closed,
    };
}
