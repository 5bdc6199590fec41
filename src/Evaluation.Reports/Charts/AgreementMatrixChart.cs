using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts;

/// <summary>How far every two evaluators agree: a matrix of numbers on darker ground the more they do, blank where it is not known.</summary>
/// <remarks>
/// The coefficient is Gwet's AC with quadratic weights over the cells that both scored. Up to 20 evaluators are all shown, in the order of the
/// review; of more, the 20 who agree least with the others, and the chart says so.
/// </remarks>
public static class AgreementMatrixChart
{
    // 0.667 and 0.8 are the lines that the review speaks of.
    private static readonly ValueList<double> Limits = [0.4, 0.667, 0.8];

    /// <summary>Draws the chart. With fewer than two evaluators it says so.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(EvaluatorReview review, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(review);
        string title = review.Ratings.Scheme.Title;
        return review.Agreement?.Pairs is { } pairs
            ? Of(review.Evaluators.Select(evaluator => evaluator.Name).ToValueList(), (a, b) => pairs[a, b]?.Value, title, language)
            : Of([], (_, _) => null, title, language);
    }

    internal static ChartImage Of(ValueList<string> names, Func<int, int, double?> agreement, string subtitle, Language language)
    {
        var cells = MatrixCells.OfLeast(names.Select(SafeText.Line).ToValueList(), agreement);
        var words = new HeatTexts(
            "agreement",
            ReportTexts.AgreementChartTitle.In(language),
            subtitle,
            Describe(cells, language),
            ReportTexts.FewerThanTwo.In(language),
            Notes(cells, language).ToValueList())
        {
            LastHeading = ReportTexts.MeanAgreement.In(language),
        };
        return new ChartImage(new HeatDrawing(cells.ToHeat(), words, HeatScale.Steps(Limits, ChartNumber.Statistic), language).Draw());
    }

    private static IEnumerable<string> Notes(MatrixCells cells, Language language)
    {
        yield return ReportTexts.AgreementNote.In(language);
        if (cells.All > cells.Names.Count)
            yield return ReportTexts.AgreementCut.Format(language, cells.Names.Count, cells.All);
    }

    private static string Describe(MatrixCells cells, Language language)
    {
        (int First, int Second, double Value)[] known = [.. cells.Known.OrderBy(pair => pair.Value)];
        if (known.Length == 0)
            return cells.All < 2 ? ReportTexts.FewerThanTwo.In(language) : ReportTexts.AgreementUnknown.Format(language, cells.All);
        return ReportTexts.AgreementDescription.Format(
            language, cells.Names.Count, known.Length, cells.PairOf(known[^1]), ChartNumber.Statistic(known[^1].Value), cells.PairOf(known[0]), ChartNumber.Statistic(known[0].Value));
    }
}
