using System.Text.RegularExpressions;
using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Reports whose texts are nearly the same: last year's, or a neighbour's.</summary>
/// <remarks>
/// Numbers are taken out first, so that a report which is the last one with another year and other figures is seen; then what most reports share is taken for the
/// template (<see cref="TextReuse"/>).
/// </remarks>
public static class ReportReuse
{
    private static readonly Regex Numbers = new("[0-9０-９]+([.,．，][0-9０-９]+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Compares reports with each other.</summary>
    /// <param name="reports">The reports; those without a text are passed over.</param>
    /// <param name="options">What counts; <see cref="TextReuseOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The pairs, by their positions among the reports, the most alike first.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TextReuse Among(IReadOnlyList<AnnualReport> reports, TextReuseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return TextReuse.Among([.. reports.Select(report => report.Text is { } text ? WithoutNumbers(text) : null)], options, cancellationToken);
    }

    /// <summary>A text without its numbers.</summary>
    internal static string WithoutNumbers(string text) => Numbers.Replace(text, "");

    /// <summary>Shared shingles over all shingles of two texts, numbers and templates taken out; NaN when one is too short.</summary>
    internal static double SimilarityOf(string first, string second, ValueList<string> templates)
    {
        var corpus = new ShingleCorpus(TextReuseOptions.Default with { Templates = templates.Select(WithoutNumbers).ToValueList() });
        corpus.Add(WithoutNumbers(first));
        corpus.Add(WithoutNumbers(second));
        if (corpus.Informative() is not [{ } own, { } other])
            return double.NaN;
        int shared = own.Shingles.Intersect(other.Shingles).Count();
        return (double)shared / (own.Shingles.Length + other.Shingles.Length - shared);
    }
}
