namespace Evaluation.Evaluators.Variance;

/// <summary>
/// The restricted likelihood as a function of the ratios θ of each term's standard deviation to the residual's, everything else profiled
/// out (Bates et al. 2015, J. Stat. Software 67(1), §3.4), with its gradient.
/// </summary>
internal sealed class RestrictedCriterion
{
    private readonly CrossProducts products;
    private readonly SparseFactor factor;
    private readonly double[] values;
    private readonly double mean;
    private double[] unexplained = [];
    private double[] left = [];

    internal RestrictedCriterion(FacetedRatings ratings, IReadOnlyList<Partition> terms)
    {
        products = new CrossProducts(terms, ratings.Count);
        factor = new SparseFactor(products);
        values = ratings.Values.ToArray();
        mean = values.Average();
        for (int i = 0; i < values.Length; i++)
            values[i] -= mean;
    }

    /// <summary>The terms in the order of the ratios.</summary>
    internal IReadOnlyList<Partition> Terms => products.Terms;

    /// <summary>How often it was evaluated.</summary>
    internal int Evaluations { get; private set; }

    /// <summary>The criterion at these ratios; their signs do not matter.</summary>
    internal RestrictedPoint At(double[] ratios)
    {
        Evaluations++;
        double logarithm = factor.Factor(ratios);
        double[] ones = Effects(ratios, products.Diagonal);
        double[] effects = Effects(ratios, SumsOf(values));
        unexplained = Residuals(ratios, ones, 1);
        double information = unexplained.Sum();
        double slope = 0;
        for (int i = 0; i < values.Length; i++)
            slope += unexplained[i] * values[i] / information;
        for (int i = 0; i < effects.Length; i++)
            effects[i] -= slope * ones[i];
        left = Residuals(ratios, effects, slope, values);
        double squares = left.Sum(residual => residual * residual) + effects.Sum(effect => effect * effect);
        double freedom = values.Length - 1;
        return new RestrictedPoint
        {
            Ratios = ratios,
            Criterion = logarithm + Math.Log(information) + (freedom * (1 + Math.Log(2 * Math.PI * squares / freedom))),
            Residual = squares / freedom,
            Mean = mean + slope,
            Pull = PullOf(ones, effects, information, squares / freedom),
        };
    }

    /// <summary>The gradient at the point that was evaluated last.</summary>
    internal double[] GradientAt(RestrictedPoint point)
    {
        double[] traces = factor.InverseTraces();
        return [.. traces.Select((trace, term) => point.Ratios[term] == 0
            ? 0
            : 2 / point.Ratios[term] * (products.Terms[term].Count - trace - point.Pull[term]))];
    }

    /// <summary>
    /// About how the criterion bends at the point that was evaluated last, never downwards: the average information (Gilmour, Thompson &amp; Cullis 1995),
    /// the residual variance profiled out, and what a slope does to a ratio whose sign does not matter.
    /// </summary>
    internal double[,] CurvaturesAt(RestrictedPoint point, double[] gradient)
    {
        int terms = point.Ratios.Length;
        double[][] sums = [.. Enumerable.Range(0, terms).Select(LeftBy)];
        double[] squares = [.. sums.Select(own => own.Sum(sum => sum * sum))];
        double[,] curvatures = new double[terms, terms];
        for (int term = 0; term < terms; term++)
        {
            double[] projected = SumsOf(Projected(point.Ratios, Spread(term, sums[term])));
            for (int other = 0; other < terms; other++)
            {
                double information = Product(projected, other, sums[other])
                    - (squares[term] * squares[other] / (point.Residual * (values.Length - 1)));
                curvatures[term, other] = 4 * point.Ratios[term] * point.Ratios[other] * information / point.Residual;
            }

            curvatures[term, term] += point.Ratios[term] == 0 ? 1 : Math.Max(0, gradient[term] / point.Ratios[term]);
        }

        return curvatures;
    }

    /// <summary>What is left of the ratings, summed over each level of a term.</summary>
    private double[] LeftBy(int term)
    {
        double[] sums = new double[products.Terms[term].Count];
        int[] cells = products.Terms[term].Cells;
        for (int rating = 0; rating < cells.Length; rating++)
            sums[cells[rating]] += left[rating];
        return sums;
    }

    private double[] Spread(int term, double[] levels) => Array.ConvertAll(products.Terms[term].Cells, cell => levels[cell]);

    /// <summary>A vector times the inverse of the ratings' covariance, the mean projected out.</summary>
    private double[] Projected(double[] ratios, double[] ratings)
    {
        double[] projected = Residuals(ratios, Effects(ratios, SumsOf(ratings)), 0, ratings);
        double share = projected.Sum() / unexplained.Sum();
        for (int rating = 0; rating < projected.Length; rating++)
            projected[rating] -= share * unexplained[rating];
        return projected;
    }

    private double Product(double[] sums, int term, double[] levels)
    {
        double product = 0;
        for (int level = 0; level < levels.Length; level++)
            product += sums[products.Starts[term] + level] * levels[level];
        return product;
    }

    /// <summary>What the squared effects take off the gradient of each term.</summary>
    private double[] PullOf(double[] ones, double[] effects, double information, double residual)
    {
        double[] pull = new double[products.Terms.Count];
        for (int term = 0; term < pull.Length; term++)
        {
            for (int column = products.Starts[term]; column < products.Starts[term + 1]; column++)
                pull[term] += (ones[column] * ones[column] / information) + (effects[column] * effects[column] / residual);
        }

        return pull;
    }

    /// <summary>The effects, in units of their standard deviation, that go with sums over the levels.</summary>
    private double[] Effects(double[] ratios, double[] sums)
    {
        double[] side = new double[products.Size];
        for (int term = 0; term < ratios.Length; term++)
        {
            for (int column = products.Starts[term]; column < products.Starts[term + 1]; column++)
                side[column] = ratios[term] * sums[column];
        }

        factor.Solve(side);
        return side;
    }

    private double[] SumsOf(double[] ofRatings)
    {
        double[] sums = new double[products.Size];
        for (int term = 0; term < products.Terms.Count; term++)
        {
            int[] cells = products.Terms[term].Cells;
            for (int rating = 0; rating < cells.Length; rating++)
                sums[products.Starts[term] + cells[rating]] += ofRatings[rating];
        }

        return sums;
    }

    /// <summary>The ratings less a constant and less effects; with no ratings, the constant less effects.</summary>
    private double[] Residuals(double[] ratios, double[] effects, double constant, double[]? ratings = null)
    {
        double[] residuals = new double[values.Length];
        for (int rating = 0; rating < residuals.Length; rating++)
            residuals[rating] = ratings is null ? constant : ratings[rating] - constant;
        for (int term = 0; term < ratios.Length; term++)
        {
            int[] cells = products.Terms[term].Cells;
            for (int rating = 0; rating < cells.Length; rating++)
                residuals[rating] -= ratios[term] * effects[products.Starts[term] + cells[rating]];
        }

        return residuals;
    }
}
