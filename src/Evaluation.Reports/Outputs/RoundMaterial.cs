using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Html;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

/// <summary>A round and all that was found out about it: what its outputs are made of. What is not given has no output.</summary>
/// <param name="Result">The scored round.</param>
public sealed record RoundMaterial(RoundResult Result)
{
    /// <summary>The review of its evaluators, or <see langword="null"/>.</summary>
    public EvaluatorReview? Review { get; init; }

    /// <summary>The screen of its patterns, or <see langword="null"/>.</summary>
    public PatternScreen? Screen { get; init; }

    /// <summary>How far its ranking may be believed, or <see langword="null"/>.</summary>
    public RobustnessStudy? Study { get; init; }

    /// <summary>What moves its ranking, told beside <see cref="Study"/>; or <see langword="null"/>.</summary>
    public SensitivityStudy? Sensitivity { get; init; }

    /// <summary>The comparison with the previous round, or <see langword="null"/>.</summary>
    public RoundComparison? Comparison { get; init; }

    /// <summary>Whether the assessment itself is sound, or <see langword="null"/>.</summary>
    public ConductReport? Conduct { get; init; }

    /// <summary>The template of its page; <see langword="null"/>, the default, for <see cref="ReportTemplate.Default"/>.</summary>
    public ReportTemplate? Template { get; init; }

    /// <summary>Who made the documents and when; <see langword="null"/> to name nobody.</summary>
    public Imprint? Imprint { get; init; }

    internal ReportInputs Inputs => new(Review, Screen, Study, Sensitivity, Comparison, Conduct);
}
