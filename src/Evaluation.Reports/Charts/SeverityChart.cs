using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts;

/// <summary>How severe each evaluator is, in points of a subject's sheet, with 95 % intervals about the line of mean severity.</summary>
/// <remarks>
/// The hardest evaluator stands on top; those that became a finding (<see cref="EvaluatorFindings.Severity"/>) are diamonds. Up to 60
/// evaluators are all shown, those without a measure last; of more, the findings and the farthest from zero, and the chart says how many it
/// leaves out.
/// </remarks>
public static class SeverityChart
{
    /// <summary>Draws the chart. Without any evaluator it says so.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(EvaluatorReview review, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(review);
        HashSet<string> found = [.. review.Findings.Where(finding => finding.Kind == EvaluatorFindings.Severity).Select(finding => finding.About[0].Name)];
        return Of(review.Evaluators.Select(evaluator => RowOf(evaluator, found.Contains(evaluator.Name))).ToValueList(), review.Ratings.Scheme.Title, language);
    }

    internal static ChartImage Of(ValueList<IntervalRow> rows, string subtitle, Language language)
    {
        var words = new RowTexts(
            "severity",
            ReportTexts.SeverityChartTitle.In(language),
            subtitle,
            Describe(rows, language),
            ReportTexts.SeverityAxis.In(language),
            ReportTexts.NoEvaluators.In(language),
            []);
        return new ChartImage(new IntervalDrawing(rows, words, language).Draw());
    }

    private static IntervalRow RowOf(EvaluatorProfile evaluator, bool isFound) => new(
        SafeText.Line(evaluator.Name),
        evaluator.SeverityInPoints ?? double.NaN,
        evaluator.SeverityInterval?.Low ?? double.NaN,
        evaluator.SeverityInterval?.High ?? double.NaN,
        isFound);

    private static string Describe(ValueList<IntervalRow> rows, Language language)
    {
        IntervalRow[] known = [.. rows.Where(row => double.IsFinite(row.Value)).OrderByDescending(row => row.Value)];
        return known.Length == 0
            ? ReportTexts.SeverityWithoutMeasure.Format(language, rows.Count)
            : ReportTexts.SeverityDescription.Format(
                language,
                known.Length,
                rows.Count,
                known[0].Label,
                ChartNumber.Signed(known[0].Value),
                known[^1].Label,
                ChartNumber.Signed(known[^1].Value),
                known.Count(row => row.IsFound));
    }
}
