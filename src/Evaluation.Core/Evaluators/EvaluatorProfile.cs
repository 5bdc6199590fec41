namespace Evaluation.Evaluators;

/// <summary>One evaluator in an <see cref="EvaluatorReview"/>.</summary>
public sealed record EvaluatorProfile
{
    /// <summary>The evaluator's name.</summary>
    public required string Name { get; init; }

    /// <summary>How many ratings it gave.</summary>
    public required int Ratings { get; init; }

    /// <summary>How many subjects it rated.</summary>
    public required int Subjects { get; init; }

    /// <summary>
    /// What its severity takes from a subject's sheet, in points, against an evaluator of mean severity; negative for leniency; <see langword="null"/> without a measure.
    /// </summary>
    public double? SeverityInPoints { get; init; }

    /// <summary>The 95 % interval of it.</summary>
    public (double Low, double High)? SeverityInterval { get; init; }

    /// <summary>The severity in logits; <see langword="null"/> without a measure.</summary>
    public double? Severity { get; init; }

    /// <summary>
    /// Its standard error from the full information, or the model error where that is not known; over the root of the share of ratings that the model's parameters
    /// leave free, because joint estimates lie too far apart.
    /// </summary>
    public double? SeverityError { get; init; }

    /// <summary>The information-weighted mean square of its residuals: 1 expected, above for surprises, below for scores that are too predictable.</summary>
    public double? Infit { get; init; }

    /// <summary>The mean agreement with colleagues on the same cells (chance-corrected, quadratic weights); <see langword="null"/> where it cannot be worked out.</summary>
    public double? Agreement { get; init; }

    /// <summary>What there is to say, in plain language.</summary>
    public required LocalText Verdict { get; init; }
}
