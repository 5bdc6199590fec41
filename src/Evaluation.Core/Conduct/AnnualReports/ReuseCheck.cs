using System.Globalization;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Whether a report's text was taken from its own of the year before, or from a neighbour's.</summary>
/// <remarks>
/// Numbers are taken out first, then what everybody is given: the headings and lines of the form, and templates that the caller names. What is left is compared by shingles
/// (<see cref="TextReuse"/>) and by sentences. Work that is done every year may rightly be told in the same words, so that each finding is for a person to look at.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReuseCheck
{
    private static readonly LocalText EarlierStatement = new(
        "The text is last year's again: {0} % of the shingles are shared, {1} of {2} sentences stand in {3} word for word but for numbers",
        "正文与上年雷同：片段重合 {0}%，{2} 个句子中有 {1} 个除数字外与{3}逐字相同");

    private static readonly LocalText NeighbourStatement = new(
        "The text is a neighbour's: {0} % of the shingles are shared, {1} of {2} sentences stand in {3} word for word but for numbers",
        "正文与其他机关雷同：片段重合 {0}%，{2} 个句子中有 {1} 个除数字外与{3}逐字相同");

    private static readonly LocalText Clears = new(
        "The office shows what it did this year itself, or that both texts come from a template that all were given (name it as one).",
        "由该机关说明本年度实际开展的工作，或证明两者均出自统一下发的模板（将其作为模板提供）。");

    private ReuseCheck(ValueList<ReuseComparison> comparisons) => Comparisons = comparisons;

    /// <summary>Each comparison, in the order of the other reports.</summary>
    public ValueList<ReuseComparison> Comparisons { get; }

    /// <summary>What a person should look at: <c>AR01</c> last year's text, <c>AR02</c> a neighbour's.</summary>
    public ValueList<ConductFinding> Findings => Comparisons.Where(comparison => comparison.Outcome == RuleOutcomeKind.NeedsReview).Select(Finding).ToValueList();

    /// <summary>Compares a report with others.</summary>
    /// <param name="text">The report's text; untrusted.</param>
    /// <param name="others">The reports it is compared with.</param>
    /// <param name="templates">Texts that everybody was given, beside the form's own; none when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReuseCheck Of(string text, ValueList<ReuseSource> others, ValueList<string>? templates = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(others);
        ValueList<string> given = [ReportForm.Template, .. templates ?? []];
        var own = ReportSentences.Of(text, given);
        return new ReuseCheck(others.Select(other => Compare(own, other, given, cancellationToken)).ToValueList());
    }

    private static ReuseComparison Compare(ReportSentences own, ReuseSource other, ValueList<string> templates, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string[] repeated = [.. own.In(ReportSentences.Of(other.Text, templates))];
        return new ReuseComparison(
            other,
            ReportReuse.SimilarityOf(own.Text, other.Text, templates),
            own.Count,
            repeated.Length,
            repeated.OrderByDescending(sentence => sentence.Length).ThenBy(sentence => sentence, StringComparer.Ordinal).Take(3).ToValueList());
    }

    private static ConductFinding Finding(ReuseComparison comparison) => new(
        comparison.Other.IsEarlier ? "AR01" : "AR02",
        RuleOutcomeKind.NeedsReview,
        [comparison.Other.Name],
        (comparison.Other.IsEarlier ? EarlierStatement : NeighbourStatement).Fill(
            double.IsNaN(comparison.Similarity) ? "—" : (100 * comparison.Similarity).ToString("0", CultureInfo.InvariantCulture),
            comparison.Repeated,
            comparison.Sentences,
            SafeText.Of(comparison.Other.Name)),
        Clears);
}
