using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>How much of a report's text stands in another.</summary>
/// <param name="Other">The other report.</param>
/// <param name="Similarity">Shared shingles over all shingles of both, from 0 to 1, the template and all numbers taken out; NaN when a text is too short.</param>
/// <param name="Sentences">How many different sentences the report has that are long enough to be compared and not of the template.</param>
/// <param name="Repeated">How many of them stand in the other one, word for word but for numbers.</param>
/// <param name="Longest">The longest of those, at most three, as they stand in the report; untrusted text.</param>
public sealed record ReuseComparison(ReuseSource Other, double Similarity, int Sentences, int Repeated, ValueList<string> Longest)
{
    private const double NearlyTheSame = 0.8;
    private const int FewestSentences = 5;

    /// <summary>
    /// Needs review when the texts are alike to 0.8 or more, or when half of five sentences or more are repeated; not assessable when a text is too short.
    /// </summary>
    public RuleOutcomeKind Outcome =>
        Similarity >= NearlyTheSame || (Sentences >= FewestSentences && 2 * Repeated >= Sentences) ? RuleOutcomeKind.NeedsReview
        : double.IsNaN(Similarity) ? RuleOutcomeKind.NotAssessable
        : RuleOutcomeKind.Met;
}
