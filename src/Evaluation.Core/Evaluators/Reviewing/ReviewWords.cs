using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>What the findings of a review have of their own in a plain text.</summary>
internal static class ReviewWords
{
    internal static FindingWords Of(EvaluatorReview review) => new()
    {
        NothingTested = ReviewTexts.NothingTested,
        File = "evaluators.json",
        MeaningOf = ReviewMeanings.Of,
        QuestionOf = ReviewMeanings.QuestionOf,
        SharedCauseOf = (kind, findings) => IsShared(review.Evaluators.Count, kind, findings) ? ReviewTexts.Everybody : null,
    };

    /// <summary>Whether most evaluators have findings of a kind that one evaluator's sheets can bring upon all: then the cause is hardly in each of them.</summary>
    /// <remarks>
    /// What is left of a cell adds up to nearly nothing, so that one unusual sheet shows in the colleagues' residuals, on all indicators together. A tie or a severity is
    /// everybody's own, however many have one.
    /// </remarks>
    internal static bool IsShared(int evaluators, FindingKind kind, IEnumerable<Finding> findings)
    {
        if (kind != EvaluatorFindings.Halo)
            return false;
        int named = findings.Select(finding => finding.About[0].Name).Distinct(StringComparer.Ordinal).Count();
        return named > 1 && 2 * named > evaluators;
    }
}
