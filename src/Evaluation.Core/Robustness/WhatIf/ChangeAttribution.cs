using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Splits the change of totals between two rounds, or of one round under two schemes, into data, weights and method.</summary>
/// <remarks>
/// <para>
/// The round is scored officially with each of the eight mixtures of earlier and later data, weights and method. A part is the mean of what it adds over the six
/// orders in which the three can be changed (Shapley 1953), to 18 digits; the method gets what is left of the last digit, so that the three add up to the change.
/// </para>
/// <para>
/// Weights are an indicator's share among its siblings; an indicator that one of the schemes does not have keeps its own share there. Where data cannot be scored by the
/// other method, because it takes another kind of value or other levels, each method is given the data of its own round: that change counts as the method's, and the
/// indicator is named in <see cref="OwnDataOnly"/>. Points that an evaluator gives directly are carried over to another full mark in proportion. Where a mixture needs
/// data of both rounds, only the subjects of both are in it.
/// </para>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ChangeAttribution
{
    /// <summary>Each subject of both rounds that has a total in every mixture, in the order of the later ranking.</summary>
    public required ValueList<SubjectAttribution> Subjects { get; init; }

    /// <summary>Subjects of both rounds without a total in some mixture, so that their change cannot be split.</summary>
    public required ValueList<string> WithoutSplit { get; init; }

    /// <summary>Subjects only of the later round.</summary>
    public required ValueList<string> NewSubjects { get; init; }

    /// <summary>Subjects only of the earlier round.</summary>
    public required ValueList<string> GoneSubjects { get; init; }

    /// <summary>Codes of indicators and adjustments only of the later scheme.</summary>
    public required ValueList<string> NewIndicators { get; init; }

    /// <summary>Codes of indicators and adjustments only of the earlier scheme.</summary>
    public required ValueList<string> GoneIndicators { get; init; }

    /// <summary>Indicators of both schemes whose data fit only their own method.</summary>
    public required ValueList<string> OwnDataOnly { get; init; }

    /// <summary>Splits the change.</summary>
    /// <param name="before">The earlier round.</param>
    /// <param name="after">The later round, or the same under another scheme.</param>
    /// <param name="options">What was renamed; <see langword="null"/> for <see cref="AttributionOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The split, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ChangeAttribution> Between(
        RoundResult before, RoundResult after, AttributionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new AttributionRun(before, after, options ?? AttributionOptions.Default, cancellationToken).Run();
    }

    /// <summary>The split in plain words.</summary>
    public string ToText(Language language) => AttributionText.Of(this, language);

    /// <summary>The split as JSON.</summary>
    public string ToJson() => AttributionText.ToJson(this);
}
