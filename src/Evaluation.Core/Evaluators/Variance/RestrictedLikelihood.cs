using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Evaluators.Variance;

/// <summary>Finds the components whose restricted likelihood is largest.</summary>
/// <remarks>
/// Newton steps with the average information (Gilmour, Thompson &amp; Cullis 1995, Biometrics 51) in the ratios of standard deviations. The criterion does not
/// see their signs, so a component at the boundary is an ordinary minimum at 0 and needs no bounds.
/// </remarks>
internal static class RestrictedLikelihood
{
    private const int MostSteps = 200;
    private const int MostRestarts = 5;
    private const double Enough = 1e-11;

    private const double Rounding = 1e-13;

    /// <summary>A hundred millionth more on the diagonal keeps directions that bend hardly at all from the rounding of the others.</summary>
    private const double Ridge = 1e-8;

    /// <summary>The share of the criterion that rounding may move; near the minimum the gradient is far more exact.</summary>
    private const double Noise = 1e-12;

    /// <summary>Where curvatures are right a step brings half of what its slope promises; one that brings so much was too short.</summary>
    private const double Promised = 0.9;

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
        for (int step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (point.Residual < Rounding * spread)
                return null;
            double[] direction = DirectionAt(criterion, point, gradient);
            double decrease = -gradient.Zip(direction, (g, d) => g * d).Sum();
            if (decrease < Enough)
                return point;
            if (Search(criterion, point, direction, decrease) is not { } next)
                return decrease < 1e-6 ? point : throw new InvalidOperationException(
                    "The restricted likelihood has no lower value along its steepest way; this design does not converge.");
            (point, gradient) = Settled(criterion, next);
        }

        throw new InvalidOperationException(FormattableString.Invariant($"The restricted likelihood did not converge in {MostSteps} steps."));
    }

    /// <summary>The step to where the criterion would be lowest; a ratio that is 0 stays there.</summary>
    private static double[] DirectionAt(RestrictedCriterion criterion, RestrictedPoint point, double[] gradient)
    {
        Matrix<double> curvatures = Matrix<double>.Build.DenseOfArray(criterion.CurvaturesAt(point, gradient));
        for (int i = 0; i < gradient.Length; i++)
            curvatures[i, i] += Ridge * (1 + curvatures[i, i]);
        Vector<double> step = curvatures.Cholesky().Solve(-Vector<double>.Build.DenseOfArray(gradient));
        return [.. step.Zip(point.Ratios, (move, ratio) => ratio == 0 ? 0 : move)];
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

    /// <returns>
    /// The first point, halving the step, whose criterion is low enough; a doubled one where the step was too short; <see langword="null"/> when there is none.
    /// </returns>
    private static RestrictedPoint? Search(RestrictedCriterion criterion, RestrictedPoint from, double[] direction, double decrease)
    {
        for (double length = 1; length > 1e-8; length /= 2)
        {
            RestrictedPoint to = criterion.At(Along(from, direction, length));
            if (to.Criterion <= from.Criterion - (1e-4 * length * decrease) + (Noise * Math.Abs(from.Criterion)))
                return length == 1 && from.Criterion - to.Criterion > Promised * decrease ? Beyond(criterion, from, direction, to) : to;
        }

        return null;
    }

    /// <summary>Doubles a step as long as the criterion falls.</summary>
    private static RestrictedPoint Beyond(RestrictedCriterion criterion, RestrictedPoint from, double[] direction, RestrictedPoint to)
    {
        for (double length = 2; length < 1e8; length *= 2)
        {
            RestrictedPoint further = criterion.At(Along(from, direction, length));
            if (!(further.Criterion < to.Criterion))
                break;
            to = further;
        }

        // What the criterion keeps for the gradient must be that of the point.
        return criterion.At(to.Ratios);
    }

    private static double[] Along(RestrictedPoint from, double[] direction, double length) =>
        [.. from.Ratios.Zip(direction, (ratio, step) => ratio + (length * step))];

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
