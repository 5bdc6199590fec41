namespace Evaluation.Evaluators.Agreement;

/// <summary>The six intraclass correlations of a table, with intervals and F tests.</summary>
/// <remarks>
/// McGraw &amp; Wong (1996), Psychological Methods 1(1); Shrout &amp; Fleiss (1979), Psychological Bulletin 86. Only units that every rater rated
/// enter.
/// </remarks>
public sealed class IntraclassCorrelation
{
    private readonly IccEstimate[] forms;

    private IntraclassCorrelation(RatingMeanSquares squares, int omitted, double confidence)
    {
        Units = squares.Units;
        OmittedUnits = omitted;
        MeanSquareUnits = squares.BetweenUnits;
        MeanSquareRaters = squares.BetweenRaters;
        MeanSquareResidual = squares.Residual;
        MeanSquareWithin = squares.Within;
        forms = [.. Enum.GetValues<IccForm>().Select(form => IccForms.Estimate(form, squares, confidence))];
    }

    /// <summary>The units that every rater rated.</summary>
    public int Units { get; }

    /// <summary>The units left out because a rating is missing.</summary>
    public int OmittedUnits { get; }

    /// <summary>The mean square between units, in squared points; 0 when there are too few to have one.</summary>
    public double MeanSquareUnits { get; }

    /// <summary>The mean square between raters, in squared points; 0 when there are too few to have one.</summary>
    public double MeanSquareRaters { get; }

    /// <summary>The mean square of the residual of units by raters, in squared points; 0 when there are too few to have one.</summary>
    public double MeanSquareResidual { get; }

    /// <summary>The mean square within units, in squared points; 0 when there are too few to have one.</summary>
    public double MeanSquareWithin { get; }

    /// <summary>One form.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such form.</exception>
    public IccEstimate this[IccForm form] => forms[(int)form];

    /// <summary>The correlations of ratings, of which the numbers count and not only the order.</summary>
    /// <param name="ratings">By unit and rater; <see langword="null"/> where missing.</param>
    /// <param name="confidence">The level of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A rating is not finite, or the confidence is out of range.</exception>
    public static IntraclassCorrelation Of(double?[,] ratings, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        new AgreementOptions { Confidence = confidence }.Require(0);
        var complete = new List<double[]>();
        for (int unit = 0; unit < ratings.GetLength(0); unit++)
        {
            double?[] row = [.. Enumerable.Range(0, ratings.GetLength(1)).Select(rater => ratings[unit, rater])];
            if (row.Any(rating => rating is { } number && !double.IsFinite(number)))
                throw new ArgumentException(FormattableString.Invariant($"A rating of unit {unit + 1} is not a finite number."), nameof(ratings));
            if (!row.Contains(null))
                complete.Add([.. row.OfType<double>()]);
        }

        var squares = RatingMeanSquares.Of([.. complete], ratings.GetLength(1));
        return new IntraclassCorrelation(squares, ratings.GetLength(0) - complete.Count, confidence);
    }
}
