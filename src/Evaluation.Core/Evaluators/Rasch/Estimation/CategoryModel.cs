namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The probabilities of the categories at a given sum of measures.</summary>
/// <remarks>P(k) ∝ exp(k·η − T(k)), T(k) the sum of the first k thresholds, T(0) = T(top) = 0; T = ∞ where nobody gave a category.</remarks>
internal sealed class CategoryModel
{
    private readonly double[] sums;

    internal CategoryModel(CategoryCoding coding, double[] sums)
    {
        Coding = coding;
        this.sums = sums;
    }

    internal CategoryCoding Coding { get; }

    /// <summary>The sum of the first thresholds of a set.</summary>
    internal double Sum(int set, int code) => sums[(set * Coding.Stride) + code];

    /// <summary>Fills in the probabilities of the codes 0 to the highest and gives that number of codes.</summary>
    internal int Fill(int set, double eta, Span<double> probabilities)
    {
        int count = Coding.Top(set) + 1;
        ReadOnlySpan<double> own = sums.AsSpan(set * Coding.Stride, count);
        Fill(own, eta, probabilities);
        return count;
    }

    /// <summary>Fills in the probabilities for one set of sums; never overflows.</summary>
    internal static void Fill(ReadOnlySpan<double> sums, double eta, Span<double> probabilities)
    {
        double largest = double.NegativeInfinity;
        for (int k = 0; k < sums.Length; k++)
        {
            probabilities[k] = (k * eta) - sums[k];
            largest = Math.Max(largest, probabilities[k]);
        }

        double total = 0;
        for (int k = 0; k < sums.Length; k++)
        {
            probabilities[k] = Math.Exp(probabilities[k] - largest);
            total += probabilities[k];
        }

        for (int k = 0; k < sums.Length; k++)
            probabilities[k] /= total;
    }

    /// <summary>Mean, variance and fourth central moment of the code.</summary>
    internal Moments MomentsAt(int set, double eta)
    {
        Span<double> p = stackalloc double[Coding.Stride];
        int count = Fill(set, eta, p);
        double mean = 0;
        for (int k = 1; k < count; k++)
            mean += k * p[k];
        double variance = 0;
        double fourth = 0;
        for (int k = 0; k < count; k++)
        {
            double square = (k - mean) * (k - mean);
            variance += square * p[k];
            fourth += square * square * p[k];
        }

        return new Moments(mean, variance, fourth);
    }

    /// <summary>The mean category, as the scale numbers them.</summary>
    internal double MeanCategory(int set, double eta)
    {
        Span<double> p = stackalloc double[Coding.Stride];
        int count = Fill(set, eta, p);
        double mean = 0;
        for (int k = 0; k < count; k++)
            mean += Coding.Values[set][k] * p[k];
        return count == 1 && Coding.Values[set].Length == 0 ? double.NaN : mean;
    }
}
