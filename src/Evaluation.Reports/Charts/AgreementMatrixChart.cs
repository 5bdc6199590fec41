using Evaluation.Diagnostics;
using Evaluation.Evaluators;

namespace Evaluation.Reports.Charts;

/// <summary>How far every two evaluators agree: a matrix of numbers on darker ground the more they do, blank where it is not known.</summary>
/// <remarks>
/// The coefficient is Gwet's AC with quadratic weights over the cells that both scored. Up to 20 evaluators are all shown, in the order of the
/// review; of more, the 20 who agree least with the others, and the chart says so.
/// </remarks>
public static class AgreementMatrixChart
{
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
        var matrix = AgreementCells.Of(names.Select(SafeText.Line).ToValueList(), agreement);
        return new ChartImage(new AgreementDrawing(matrix, subtitle, language).Draw());
    }
}
