namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The log-likelihood at a point, its slope, and products with the information matrix, without ever forming the matrix.</summary>
/// <remarks>
/// The model of Andrich (1978) and Masters (1982) with any number of facets (Linacre 1989) is an exponential family in the measures and the
/// sums of thresholds; the log-likelihood is concave, so Newton's method finds its only maximum.
/// </remarks>
internal sealed class NewtonSystem
{
    /// <summary>Well inside the range of a double, e^709.</summary>
    private const double LargestExponent = 600;

    private readonly RatingLayout layout;
    private readonly Blocks slopes;
    private readonly double[] slopeSums;
    private readonly double[] blockLikelihood;
    private readonly double[] etas;
    private readonly double[] powers;
    private readonly double[] means;
    private readonly double[] variances;
    private readonly double[] along;
    private readonly double[] pull;
    private double[] coefficients = [];
    private RaschState at;

    internal NewtonSystem(RatingLayout layout, RaschState start, int threads, CancellationToken cancellationToken)
    {
        this.layout = layout;
        at = start;
        slopeSums = new double[2 * layout.ParameterCount];
        slopes = new Blocks(layout, slopeSums.Length, threads, cancellationToken);
        Products = new Blocks(layout, layout.ParameterCount, threads, cancellationToken);
        blockLikelihood = new double[slopes.Count];
        etas = new double[layout.Count];
        powers = new double[layout.Count];
        means = new double[layout.Count];
        variances = new double[layout.Count];
        along = new double[layout.Count];
        pull = new double[layout.Count];
        FloatingGradient = new double[start.Floating.Length];
        FloatingInformation = new double[start.Floating.Length];
        FloatingShift = new double[start.Floating.Length];
    }

    internal Blocks Products { get; }

    /// <summary>The slope of the log-likelihood along the parameters other than those of the floating facet.</summary>
    internal ReadOnlySpan<double> Gradient => slopeSums.AsSpan(0, layout.ParameterCount);

    /// <summary>The diagonal of the information matrix.</summary>
    internal ReadOnlySpan<double> Information => slopeSums.AsSpan(layout.ParameterCount);

    /// <summary>Observed less expected score of each element of the floating facet, by weight.</summary>
    internal double[] FloatingGradient { get; }

    /// <summary>The information of each element of the floating facet.</summary>
    internal double[] FloatingInformation { get; }

    /// <summary>What the last product moved each element of the floating facet by, in the direction of higher ratings.</summary>
    internal double[] FloatingShift { get; }

    /// <summary>The log-likelihood.</summary>
    internal double LogLikelihood { get; private set; }

    /// <summary>Moves to a point.</summary>
    internal void MoveTo(RaschState state)
    {
        at = state;
        coefficients = Array.ConvertAll(state.Others[layout.ThresholdOffset..], Coefficient);
        slopes.Sum(Slope, slopeSums);
        LogLikelihood = blockLikelihood.Sum();
    }

    /// <summary>The place of a point that has every variance 1 and no thresholds: the design alone.</summary>
    internal void MoveToDesign()
    {
        Array.Fill(variances, 1);
        for (int element = 0; element < FloatingInformation.Length; element++)
            FloatingInformation[element] = layout.Starts[element + 1] - layout.Starts[element];
    }

    /// <summary>
    /// The information matrix, with the floating facet eliminated, times a direction; the elements of that facet follow the direction as
    /// <see cref="FloatingShift"/> then says.
    /// </summary>
    internal void Multiply(double[] direction, double[] product, bool withThresholds) =>
        Products.Sum((_, first, end, sums) => Product(first, end, direction, sums, withThresholds, given: null), product);

    /// <summary>The information matrix between the floating facet and the others, times a shift of the floating facet.</summary>
    internal void Couple(double[] shift, double[] product)
    {
        var zero = new double[layout.ParameterCount];
        Products.Sum((_, first, end, sums) => Product(first, end, zero, sums, layout.HasThresholds, shift), product);
    }

    private void Slope(int block, int first, int end, double[] sums)
    {
        Span<double> p = stackalloc double[layout.Coding.Stride];
        Span<double> information = sums.AsSpan(layout.ParameterCount);
        double logLikelihood = 0;
        for (int element = first; element < end; element++)
        {
            int start = layout.Starts[element];
            int ratings = layout.Starts[element + 1] - start;
            AddMeasures(etas.AsSpan(start, ratings), start, layout.FloatingSign * at.Floating[element], at.Others);
            double residual = 0;
            double informed = 0;
            for (int i = start; i < start + ratings; i++)
            {
                powers[i] = Math.Exp(etas[i]);
                double weight = layout.Weights is null ? 1 : layout.Weights[i];
                int count = Fill(i, p);
                Moment(p[..count], out means[i], out double variance);
                variances[i] = weight * variance;
                logLikelihood += weight * Math.Log(p[layout.Codes[i]]);
                pull[i] = weight * (layout.Codes[i] - means[i]);
                residual += pull[i];
                informed += variances[i];
                AddThresholds(i, weight, p[..count], sums, information);
            }

            FloatingGradient[element] = residual;
            FloatingInformation[element] = informed;
            for (int f = 0; f < layout.Columns.Length; f++)
                Scatter(layout.Columns[f].AsSpan(start, ratings), layout.Signs[f], start, sums, information);
        }

        blockLikelihood[block] = logLikelihood;
    }

    private void Scatter(ReadOnlySpan<int> places, double sign, int start, double[] sums, Span<double> information)
    {
        for (int i = 0; i < places.Length; i++)
        {
            sums[places[i]] += sign * pull[start + i];
            information[places[i]] += variances[start + i];
        }
    }

    private void AddThresholds(int i, double weight, ReadOnlySpan<double> p, double[] sums, Span<double> information)
    {
        int place = PlaceOfThresholds(i);
        for (int k = 1; k < p.Length - 1; k++)
        {
            sums[place + k] += weight * p[k];
            information[place + k] += weight * p[k] * (1 - p[k]);
        }

        sums[place + layout.Codes[i]] -= weight;
    }

    private void Product(int first, int end, double[] direction, double[] sums, bool withThresholds, double[]? given)
    {
        Span<double> p = stackalloc double[layout.Coding.Stride];
        for (int element = first; element < end; element++)
        {
            int start = layout.Starts[element];
            int count = layout.Starts[element + 1] - start;
            AddMeasures(along.AsSpan(start, count), start, 0, direction);
            double total = 0;
            for (int i = start; i < start + count; i++)
            {
                pull[i] = (variances[i] * along[i]) - (withThresholds ? ThresholdPull(i, direction, p) : 0);
                total += pull[i];
            }

            double shift = given is not null ? given[element] : layout.FloatingFree[element] ? -total / FloatingInformation[element] : 0;
            FloatingShift[element] = shift;
            for (int i = start; i < start + count; i++)
            {
                pull[i] += variances[i] * shift;
                along[i] += shift;
                if (withThresholds)
                    AddThresholdProduct(i, direction, sums, p);
            }

            for (int f = 0; f < layout.Columns.Length; f++)
            {
                ReadOnlySpan<int> places = layout.Columns[f].AsSpan(start, count);
                for (int i = 0; i < places.Length; i++)
                    sums[places[i]] += layout.Signs[f] * pull[start + i];
            }
        }
    }

    /// <summary>The covariance of the code with the direction's sums of thresholds.</summary>
    private double ThresholdPull(int i, double[] direction, Span<double> p)
    {
        int count = Fill(i, p);
        ReadOnlySpan<double> own = direction.AsSpan(PlaceOfThresholds(i), count);
        double product = 0;
        for (int k = 1; k < count - 1; k++)
            product += p[k] * (k - means[i]) * own[k];
        return product * (layout.Weights is null ? 1 : layout.Weights[i]);
    }

    private void AddThresholdProduct(int i, double[] direction, double[] sums, Span<double> p)
    {
        int count = Fill(i, p);
        int place = PlaceOfThresholds(i);
        double mean = means[i] * along[i];
        for (int k = 1; k < count - 1; k++)
            mean -= p[k] * direction[place + k];
        double weight = layout.Weights is null ? 1 : layout.Weights[i];
        for (int k = 1; k < count - 1; k++)
            sums[place + k] -= weight * p[k] * ((k * along[i]) - direction[place + k] - mean);
    }

    private void AddMeasures(Span<double> sums, int start, double floating, double[] measures)
    {
        sums.Fill(floating);
        for (int f = 0; f < layout.Columns.Length; f++)
        {
            ReadOnlySpan<int> places = layout.Columns[f].AsSpan(start, sums.Length);
            double sign = layout.Signs[f];
            for (int i = 0; i < places.Length; i++)
                sums[i] += sign * measures[places[i]];
        }
    }

    private int PlaceOfThresholds(int i) => layout.ThresholdOffset + ((layout.Sets is null ? 0 : layout.Sets[i]) * layout.Coding.Stride);

    /// <summary>The probabilities from the stored power e^η, without exponentials unless a power would overflow.</summary>
    private int Fill(int i, Span<double> p)
    {
        int set = layout.Sets is null ? 0 : layout.Sets[i];
        ReadOnlySpan<double> own = coefficients.AsSpan(set * layout.Coding.Stride, layout.Coding.Top(set) + 1);
        double power = 1;
        double total = 0;
        double ratio = powers[i];
        for (int k = 0; k < own.Length; k++)
        {
            p[k] = own[k] * power;
            total += p[k];
            power *= ratio;
        }

        if (!double.IsFinite(total))
        {
            CategoryModel.Fill(at.Others.AsSpan(PlaceOfThresholds(i), own.Length), etas[i], p);
            return own.Length;
        }

        double scale = 1 / total;
        for (int k = 0; k < own.Length; k++)
            p[k] *= scale;
        return own.Length;
    }

    /// <summary>exp(-sum); not a number where a product with it might lose everything to underflow.</summary>
    private static double Coefficient(double sum) =>
        double.IsPositiveInfinity(sum) ? 0 : Math.Abs(sum) < LargestExponent ? Math.Exp(-sum) : double.NaN;

    private static void Moment(ReadOnlySpan<double> p, out double mean, out double variance)
    {
        mean = 0;
        double square = 0;
        for (int k = 1; k < p.Length; k++)
        {
            mean += k * p[k];
            square += k * k * p[k];
        }

        variance = Math.Max(0, square - (mean * mean));
    }
}
