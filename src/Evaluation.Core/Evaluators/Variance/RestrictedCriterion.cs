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
        double[] unexplained = Residuals(ratios, ones, 1);
        double information = unexplained.Sum();
        double slope = 0;
        for (int i = 0; i < values.Length; i++)
            slope += unexplained[i] * values[i] / information;
        for (int i = 0; i < effects.Length; i++)
            effects[i] -= slope * ones[i];
        double squares = Residuals(ratios, effects, slope, values).Sum(residual => residual * residual) + effects.Sum(effect => effect * effect);
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
