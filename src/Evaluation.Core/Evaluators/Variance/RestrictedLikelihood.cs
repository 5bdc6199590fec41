namespace Evaluation.Evaluators.Variance;

/// <summary>Finds the components whose restricted likelihood is largest.</summary>
/// <remarks>
/// Quasi-Newton steps (Broyden, Fletcher, Goldfarb &amp; Shanno 1970) in the ratios of standard deviations. The criterion does not see their signs, so
/// a component at the boundary is an ordinary minimum at 0 and needs no bounds.
/// </remarks>
internal static class RestrictedLikelihood
{
    private const int MostSteps = 200;
    private const int MostRestarts = 5;
    private const double Enough = 1e-11;
    private const double Rounding = 1e-13;

    /// <summary>The share of the criterion that rounding may move; near the minimum the gradient is far more exact.</summary>
    private const double Noise = 1e-12;

    /// <summary>A ratio below this that still falls becomes 0 and stays there: its variance is less than a millionth of the residual's.</summary>
    private const double NearZero = 1e-3;

    /// <summary>A ratio that became 0 is tried here once more.</summary>
    private const double AwayFromZero = 0.03;

    internal static VarianceComponents Estimate(FacetedRatings ratings, VarianceTerms terms, CancellationToken cancellation)
    {
        var none = new VarianceComponents { Mean = Mean(ratings), Inseparable = terms.Inseparable };
        if (!ratings.Values.ContainsAnyExcept(ratings.Values[0]))
            return none with { Abstention = VarianceTexts.NoVariation };
        if (terms.Terms.Count == 0)
            return none with { Abstention = VarianceTexts.NoTerm };
        var criterion = new RestrictedCriterion(ratings, terms.Terms);
        double[]? start = StartingRatios.Of(ratings, criterion.Terms);
        RestrictedPoint? point = null;
        for (int restart = 0; restart < MostRestarts && start is not null; restart++)
        {
            point = Minimise(criterion, start, Spread(ratings), cancellation);
            if (point is null)
                return none with { Abstention = VarianceTexts.NoResidual };
            start = LowerAwayFromZero(criterion, point);
        }

        return none with
        {
            Mean = point!.Mean,
            Criterion = point.Criterion,
            Evaluations = criterion.Evaluations,
            Components = Components(terms.Terms, criterion.Terms, point),
        };
    }

    private static ValueList<VarianceComponent> Components(IReadOnlyList<Partition> inOrder, IReadOnlyList<Partition> bySize, RestrictedPoint point)
    {
        Dictionary<string, double> variances = bySize.Select((term, i) => (term.Name, Variance: point.Ratios[i] * point.Ratios[i] * point.Residual))
            .ToDictionary(pair => pair.Name, pair => pair.Variance);
        return inOrder
            .Select(term => new VarianceComponent
            {
                Term = term.Name,
                Variance = variances[term.Name],
                Remark = variances[term.Name] == 0 ? VarianceTexts.Boundary : null,
            })
            .Append(new VarianceComponent { Term = VarianceComponents.Residual, Variance = point.Residual })
            .ToValueList();
    }

    /// <returns>The minimum; <see langword="null"/> when the residual vanishes on the way.</returns>
    private static RestrictedPoint? Minimise(RestrictedCriterion criterion, double[] start, double spread, CancellationToken cancellation)
    {
        (RestrictedPoint point, double[] gradient) = Settled(criterion, criterion.At(start));
        QuasiNewton steps = new(StartingRatios.Curvatures(criterion.Terms, start));
        for (int step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (point.Residual < Rounding * spread)
                return null;
            double[] direction = [.. steps.Direction(gradient).Zip(point.Ratios, (move, ratio) => ratio == 0 ? 0 : move)];
            double decrease = -gradient.Zip(direction, (g, d) => g * d).Sum();
            if (decrease < Enough)
                return point;
            if (Search(criterion, point, direction, decrease) is not { } next)
                return decrease < 1e-6 ? point : throw new InvalidOperationException(
                    "The restricted likelihood has no lower value along its steepest way; this design does not converge.");
            double[] from = point.Ratios;
            double[] before = gradient;
            (point, gradient) = Settled(criterion, next);
            steps.Learn(from, before, point.Ratios, gradient);
        }

        throw new InvalidOperationException(FormattableString.Invariant($"The restricted likelihood did not converge in {MostSteps} steps."));
    }

    /// <summary>The point with ratios that fall to 0 at 0, where the gradient of so small a ratio would be nothing but rounding.</summary>
    private static (RestrictedPoint Point, double[] Gradient) Settled(RestrictedCriterion criterion, RestrictedPoint point)
    {
        double[] gradient = criterion.GradientAt(point);
        double[] ratios = [.. point.Ratios.Zip(gradient, (ratio, slope) => Math.Abs(ratio) < NearZero && ratio * slope > 0 ? 0 : ratio)];
        if (ratios.AsSpan().SequenceEqual(point.Ratios))
            return (point, gradient);
        point = criterion.At(ratios);
        return (point, criterion.GradientAt(point));
    }

    /// <returns>Where a ratio that became 0 gives a lower criterion after all; <see langword="null"/> when none does.</returns>
    private static double[]? LowerAwayFromZero(RestrictedCriterion criterion, RestrictedPoint point)
    {
        for (int term = 0; term < point.Ratios.Length; term++)
        {
            if (point.Ratios[term] != 0)
                continue;
            double[] ratios = [.. point.Ratios];
            ratios[term] = AwayFromZero;
            if (criterion.At(ratios).Criterion < point.Criterion - (Noise * Math.Abs(point.Criterion)))
                return ratios;
        }

        return null;
    }

    /// <returns>The first point, halving the step, whose criterion is low enough; <see langword="null"/> when there is none.</returns>
    private static RestrictedPoint? Search(RestrictedCriterion criterion, RestrictedPoint from, double[] direction, double decrease)
    {
        for (double length = 1; length > 1e-8; length /= 2)
        {
            double[] ratios = [.. from.Ratios.Zip(direction, (ratio, step) => ratio + (length * step))];
            RestrictedPoint to = criterion.At(ratios);
            if (to.Criterion <= from.Criterion - (1e-4 * length * decrease) + (Noise * Math.Abs(from.Criterion)))
                return to;
        }

        return null;
    }

    private static double Mean(FacetedRatings ratings)
    {
        double sum = 0;
        foreach (double value in ratings.Values)
            sum += value;
        return sum / ratings.Count;
    }

    private static double Spread(FacetedRatings ratings)
    {
        (double mean, double sum) = (Mean(ratings), 0);
        foreach (double value in ratings.Values)
            sum += (value - mean) * (value - mean);
        return sum / ratings.Count;
    }
}
