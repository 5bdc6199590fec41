using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Evaluators;
using Evaluation.Observations;
using Evaluation.Patterns;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>What a report may tell beside the result; <see langword="null"/> is what it does not.</summary>
internal sealed record ReportInputs(
    EvaluatorReview? Review = null,
    PatternScreen? Screen = null,
    RobustnessStudy? Study = null,
    SensitivityStudy? Sensitivity = null,
    RoundComparison? Comparison = null,
    ConductReport? Conduct = null)
{
    /// <summary>These, when all are of the same round as the result.</summary>
    /// <exception cref="ArgumentException">One is of another scheme, or of other observations.</exception>
    internal ReportInputs OrThrow(RoundResult result)
    {
        Check("review", Review?.Ratings.Scheme, Review?.Ratings.Observations);
        Check("screen", Screen?.Round.Scheme, Screen?.Round.Observations);
        Check("study", Study?.Result.Scheme, Study?.Result.Observations);
        Check("sensitivity", Sensitivity?.Result.Scheme, Sensitivity?.Result.Observations);
        Check("comparison", Comparison?.After.Scheme, Comparison?.After.Observations);
        if (Conduct?.Scheme is { } reviewed && !reviewed.Scheme.Equals(result.Scheme))
            throw new ArgumentException("The conduct is of another scheme than the result.", "conduct");
        return this;

        void Check(string name, Scheme? scheme, ObservationTable? observations)
        {
            if (scheme is not null && !IsOfSameRound(result, scheme, observations!))
                throw new ArgumentException($"The {name} is of another round than the result.", name);
        }
    }

    internal static bool IsOfSameRound(RoundResult result, Scheme scheme, ObservationTable observations) =>
        ReferenceEquals(result.Observations, observations)
        || (result.Scheme.Code == scheme.Code
            && result.Scheme.Version == scheme.Version
            && result.Observations.Count == observations.Count
            && result.Observations.SourceHash == observations.SourceHash
            && result.Observations.Subjects.Equals(observations.Subjects));
}
