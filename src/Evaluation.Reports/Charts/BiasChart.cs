using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Findings;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts;

/// <summary>Whom or what each evaluator treats differently: observed less expected of each cell in points, with its 95 % interval, in order of size.</summary>
/// <remarks>
/// Cells that became a finding are diamonds. Up to 60 cells are all shown; of more, the findings and the farthest from zero, and the chart
/// says how many it leaves out. Intervals are for one cell alone: of a hundred cells without any effect about five exclude zero.
/// </remarks>
public static class BiasChart
{
    /// <summary>Draws the chart. Where the review could not test the kind, it says so.</summary>
    /// <param name="review">The review.</param>
    /// <param name="kind">
    /// <see cref="EvaluatorFindings.ByGroup"/>, <see cref="EvaluatorFindings.BySubject"/> or <see cref="EvaluatorFindings.ByIndicator"/>.
    /// </param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none of these.</exception>
    public static ChartImage Of(EvaluatorReview review, FindingKind kind, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(review);
        LocalText title = TitleOf(kind);
        TreatmentTest? test = review.Treatments.FirstOrDefault(treatment => treatment.Kind == kind);
        ValueList<IntervalRow> rows = test is null ? [] : test.Cells.Select(RowOf).ToValueList();
        ValueList<string> notes = test is null ? [] : [Joint(test, language), ReportTexts.BiasNote.In(language)];
        return Of(rows, kind, title, review.Ratings.Scheme.Title, notes, language);
    }

    internal static ChartImage Of(
        ValueList<IntervalRow> rows, FindingKind kind, LocalText title, string subtitle, ValueList<string> notes, Language language)
    {
        var words = new RowTexts(
            "bias-" + kind.Code.ToLowerInvariant(),
            title.In(language),
            subtitle,
            Describe(rows, language),
            ReportTexts.BiasAxis.In(language),
            ReportTexts.NotTested.In(language),
            notes);
        return new ChartImage(new IntervalDrawing(rows, words, language).Draw());
    }

    private static LocalText TitleOf(FindingKind kind) =>
        kind == EvaluatorFindings.ByGroup ? ReportTexts.BiasByGroupTitle
        : kind == EvaluatorFindings.BySubject ? ReportTexts.BiasBySubjectTitle
        : kind == EvaluatorFindings.ByIndicator ? ReportTexts.BiasByIndicatorTitle
        : throw new ArgumentException($"There are no cells of {kind?.Code}: give EVA201, EVA202 or EVA203.", nameof(kind));

    private static IntervalRow RowOf(TreatmentCell cell) => new(
        TextFit.Pair(cell.Evaluator, cell.Other, " × ", ChartStyle.LabelSize, RowFrame.WidestLabel), cell.Points, cell.Low, cell.High, cell.IsFound);

    private static string Joint(TreatmentTest test, Language language) => ReportTexts.BiasJoint.Format(
        language,
        ChartNumber.Statistic(test.Joint.ChiSquare),
        test.Joint.DegreesOfFreedom.ToString(CultureInfo.InvariantCulture),
        ChartNumber.AfterP(test.Probability));

    private static string Describe(ValueList<IntervalRow> rows, Language language)
    {
        IntervalRow[] known = [.. rows.Where(row => double.IsFinite(row.Value)).OrderByDescending(row => row.Value)];
        return known.Length == 0
            ? ReportTexts.NotTested.In(language)
            : ReportTexts.BiasDescription.Format(
                language,
                known.Length,
                known[0].Label,
                ChartNumber.Signed(known[0].Value),
                known[^1].Label,
                ChartNumber.Signed(known[^1].Value),
                known.Count(row => row.IsFound));
    }
}
