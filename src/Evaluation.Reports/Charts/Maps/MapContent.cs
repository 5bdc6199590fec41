using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Reports.Charts.Maps;

/// <summary>What stands on the variable map of a review.</summary>
/// <param name="Columns">The columns, from the left.</param>
/// <param name="Unmeasured">How many elements have no measure.</param>
/// <param name="Extreme">How many have a place by convention only, all their ratings being the lowest or the highest.</param>
/// <param name="Scales">How many scales there are.</param>
internal sealed record MapContent(ValueList<MapColumn> Columns, int Unmeasured, int Extreme, int Scales)
{
    internal static MapContent Of(EvaluatorReview review, Language language)
    {
        if (review.Model is not { } fit)
            return new MapContent([], 0, 0, 0);
        var columns = new List<MapColumn>();
        foreach (FacetMeasures facet in fit.Facets)
        {
            (LocalText heading, LocalText direction) = WordsOf(facet.Facet.Name);
            columns.Add(new MapColumn(heading.In(language), direction.In(language), Marks(facet)));
        }

        columns.Add(Thresholds(review, fit, language));
        ElementMeasure[] elements = [.. fit.Facets.SelectMany(facet => facet.Elements)];
        return new MapContent(
            columns.ToValueList(), elements.Count(element => !double.IsFinite(element.Measure)), elements.Count(IsExtreme), fit.Thresholds.Count);
    }

    private static (LocalText Heading, LocalText Direction) WordsOf(string facet) => facet switch
    {
        RoundModel.SubjectFacet => (ReportTexts.Subject, ReportTexts.HighSubject),
        RoundModel.EvaluatorFacet => (ReportTexts.Evaluator, ReportTexts.HighEvaluator),
        _ => (ReportTexts.Indicator, ReportTexts.HighIndicator),
    };

    private static ValueList<MapMark> Marks(FacetMeasures facet) => facet.Elements
        .Where(element => double.IsFinite(element.Measure))
        .OrderByDescending(element => element.Measure)
        .Select(element => new MapMark(IsExtreme(element) ? $"({SafeText.Line(element.Name)})" : SafeText.Line(element.Name), element.Measure))
        .ToValueList();

    private static bool IsExtreme(ElementMeasure element) => element.Status is ElementStatus.Lowest or ElementStatus.Highest && double.IsFinite(element.Measure);

    /// <summary>Where neighbouring points are equally likely for a subject, from an evaluator of mean severity.</summary>
    private static MapColumn Thresholds(EvaluatorReview review, RaschFit fit, Language language)
    {
        PointScale scale = PointScale.Of(review.Ratings, review.Options.MostCategories);
        var scales = fit.Thresholds.Where(set => set.Thresholds.Count > 0).Select(set => ScaleOf(set, review.Ratings, fit, scale)).Where(set => set.Marks.Count > 0);
        return new MapColumn(ReportTexts.Thresholds.In(language), ReportTexts.HighThreshold.In(language), []) { Scales = scales.Take(MapScale.Most).ToValueList() };
    }

    private static MapScale ScaleOf(ThresholdSet set, EvaluatorRatings ratings, RaschFit fit, PointScale scale)
    {
        int leaf = ratings.LeavesRated.FirstOrDefault(leaf => ratings.Leaves[leaf].Code == set.Name, ratings.LeavesRated[0]);
        double centre = set.Name.Length == 0 ? 0 : fit[RoundModel.IndicatorFacet][set.Name].Measure;
        var marks = new List<MapMark>();
        int below = set.LowestCategory;
        foreach (Threshold threshold in set.Thresholds)
        {
            if (double.IsFinite(centre + threshold.Measure))
                marks.Add(new MapMark($"{Points(below)} | {Points(threshold.Category)}", centre + threshold.Measure));
            below = threshold.Category;
        }

        return new MapScale(SafeText.Line(set.Name), marks.ToValueList());

        string Points(int category) => scale.PointsOf(leaf, category).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
