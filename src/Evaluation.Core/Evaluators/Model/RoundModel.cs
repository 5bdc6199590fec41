using Evaluation.Diagnostics;
using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Model;

/// <summary>The many-facet Rasch model of a round, speaking in the scheme's points.</summary>
/// <remarks>The facets are subjects (floating, positive), evaluators and, when there are several, indicators (both negative: severe, hard).</remarks>
internal sealed class RoundModel
{
    internal const string SubjectFacet = "subject";
    internal const string EvaluatorFacet = "evaluator";
    internal const string IndicatorFacet = "indicator";

    /// <summary>So few ratings for so many parameters that errors would have no end.</summary>
    internal const double LeastCalibration = 0.1;

    /// <summary>A step in logits, small enough for a slope.</summary>
    private const double SlopeStep = 1e-4;

    private readonly PointScale scale;
    private readonly int[] evaluatorElements;

    private RoundModel(EvaluatorRatings ratings, PointScale scale, RaschFit fit)
    {
        Ratings = ratings;
        this.scale = scale;
        Fit = fit;
        evaluatorElements = fit.Ratings.ColumnOf(1);
    }

    internal EvaluatorRatings Ratings { get; }

    /// <summary>The fit; its rows are the ratings, in order.</summary>
    internal RaschFit Fit { get; }

    internal PointScale Scale => scale;

    /// <summary>The measures of the evaluators, in the order of <see cref="EvaluatorRatings.EvaluatorsRating"/>.</summary>
    internal FacetMeasures Evaluators => Fit.Facets[1];

    /// <summary>The severity of a rating's evaluator, in logits; NaN when there is no measure.</summary>
    internal double SeverityAt(int rating) => Fit.Measures[1][evaluatorElements[rating]];

    /// <summary>
    /// The standard error of a severity: from the full information, or the model error where that is not known; widened because joint estimates lie too far apart.
    /// </summary>
    internal double ErrorOf(ElementMeasure severity) =>
        (double.IsFinite(severity.FullError) ? severity.FullError : severity.ModelError) / Math.Sqrt(Math.Max(LeastCalibration, Fit.Calibration));

    /// <summary>Fits the model; or tells why it cannot be fitted: too little, or subsets that nothing joins.</summary>
    internal static Checked<RoundModel> Of(
        EvaluatorRatings ratings, int mostCategories, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        PointScale scale = PointScale.Of(ratings, mostCategories);
        var options = new RaschOptions
        {
            FloatingFacet = SubjectFacet,
            ThresholdFacet = scale.IsShared ? null : IndicatorFacet,
            MaxDegreeOfParallelism = threads,
        };
        Checked<RaschFit> fit = RaschModel.Fit(TableOf(ratings, scale), options, progress, cancellationToken);
        return new Checked<RoundModel>(fit.Value is { } value ? new RoundModel(ratings, scale, value) : null, fit.Diagnostics);
    }

    /// <summary>The points expected of a rating when its measures add up to <paramref name="eta"/>.</summary>
    internal double ExpectedPoints(int rating, double eta)
    {
        Span<double> p = stackalloc double[Fit.Categories.Coding.Stride];
        int leaf = Ratings.Ratings[rating].Leaf;
        int set = Fit.Plan.SetOf(rating);
        int count = Fit.Categories.Fill(set, eta, p);
        int[] values = Fit.Categories.Coding.Values[set];
        double sum = 0;
        for (int k = 0; k < count; k++)
            sum += p[k] * scale.PointsOf(leaf, values[k]);
        return sum;
    }

    /// <summary>
    /// What an evaluator of mean severity would be expected to give beyond what this one is; 0 without a measure. Joint estimates lie too far apart
    /// (<see cref="RaschFit.CorrectionFactor"/>): taken as they are they would move scores beyond the mean.
    /// </summary>
    internal double ShiftAt(int rating) => ShiftAt(rating, SeverityAt(rating));

    /// <summary>The same, were the evaluator's severity as given.</summary>
    internal double ShiftAt(int rating, double severity, double more = 0)
    {
        double eta = Fit.Eta(rating) + more;
        return double.IsNaN(eta) || double.IsNaN(severity) ? 0 : ExpectedPoints(rating, eta + (Fit.CorrectionFactor * severity)) - ExpectedPoints(rating, eta);
    }

    /// <summary>How fast the points expected of a rating grow with its measures, in points per logit.</summary>
    internal double SlopeAt(int rating, double eta) => (ExpectedPoints(rating, eta + SlopeStep) - ExpectedPoints(rating, eta - SlopeStep)) / (2 * SlopeStep);

    /// <summary>The points given beyond expectation; 0 without a measure.</summary>
    internal double ResidualInPoints(int rating)
    {
        double eta = Fit.Eta(rating);
        return double.IsNaN(eta) ? 0 : (double)Ratings.Ratings[rating].Points - ExpectedPoints(rating, eta);
    }

    /// <summary>The ratings that an evaluator gave a subject, a group of subjects or an indicator.</summary>
    internal int[] RowsOf(string evaluator, string other, PartyRole role, ValueList<string>? groups)
    {
        int own = Ratings.EvaluatorsRating[Fit.Ratings.Facets[1].IndexOf(evaluator)];
        int facet = role == PartyRole.Indicator ? 2 : 0;
        int[] column = Fit.Ratings.ColumnOf(facet);
        ValueList<string> levels = groups ?? Fit.Ratings.Facets[facet].Elements;
        return [.. Ratings.RatingsOf(own).Where(rating => string.Equals(levels[column[rating]], other, StringComparison.Ordinal))];
    }

    private static RatingTable TableOf(EvaluatorRatings ratings, PointScale scale)
    {
        Dictionary<int, int> subjects = PlacesOf(ratings.SubjectsRated);
        Dictionary<int, int> evaluators = PlacesOf(ratings.EvaluatorsRating);
        Dictionary<int, int> leaves = PlacesOf(ratings.LeavesRated);
        var facets = new List<RatingFacet>
        {
            new(SubjectFacet, ratings.SubjectsRated.Select(subject => ratings.Observations.Subjects[subject].Name).ToValueList(), FacetOrientation.Positive),
            new(EvaluatorFacet, ratings.EvaluatorsRating.Select(evaluator => ratings.Observations.Evaluators[evaluator]).ToValueList(), FacetOrientation.Negative),
        };
        var columns = new List<int[]>
        {
            ratings.Ratings.Select(rating => subjects[rating.Subject]).ToArray(),
            ratings.Ratings.Select(rating => evaluators[rating.Evaluator]).ToArray(),
        };
        if (leaves.Count > 1)
        {
            facets.Add(new RatingFacet(IndicatorFacet, ratings.LeavesRated.Select(leaf => ratings.Leaves[leaf].Code).ToValueList(), FacetOrientation.Negative));
            columns.Add(ratings.Ratings.Select(rating => leaves[rating.Leaf]).ToArray());
        }

        int[] categories = [.. ratings.Ratings.Select(rating => scale.CategoryOf(rating.Leaf, rating.Points))];
        return RatingTable.Create(facets.ToValueList(), columns, categories, 0, Math.Max(1, scale.Highest));
    }

    private static Dictionary<int, int> PlacesOf(ValueList<int> positions) =>
        Enumerable.Range(0, positions.Count).ToDictionary(place => positions[place]);
}
