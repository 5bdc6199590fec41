using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Maps;

namespace Evaluation.Reports.Charts;

/// <summary>The variable map (Wright map): subjects, evaluators, indicators and the thresholds of the scale on one ruler of logits.</summary>
/// <remarks>
/// Up to 32 elements of a column are named; more are counted in bins. Elements without a measure are left out and counted below the map; those
/// whose ratings are all the lowest or all the highest stand in brackets, at a place by convention. Thresholds are where neighbouring
/// points are equally likely from an evaluator of mean severity, on an indicator of mean difficulty or on the indicator itself.
/// </remarks>
public static class VariableMapChart
{
    /// <summary>Draws the map. Without a model it says so.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(EvaluatorReview review, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Of(MapContent.Of(review, language), review.Ratings.Scheme.Title, language);
    }

    internal static ChartImage Of(MapContent content, string subtitle, Language language) =>
        new(new VariableMapDrawing(content, subtitle, language).Draw());
}
