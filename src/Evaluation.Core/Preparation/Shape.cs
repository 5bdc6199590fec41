namespace Evaluation.Preparation;

/// <summary>Skewness and excess kurtosis of a sample.</summary>
/// <param name="Skewness">The sample skewness G₁ (type 2 of Joanes &amp; Gill 1998, as Excel and SAS have it); NaN for fewer than three numbers or equal ones.</param>
/// <param name="Kurtosis">The sample excess kurtosis G₂ (type 2); NaN for fewer than four numbers or equal ones.</param>
public readonly record struct Shape(double Skewness, double Kurtosis)
{
    /// <summary>The shape of some finite numbers.</summary>
    public static Shape Of(ReadOnlySpan<double> numbers)
    {
        double n = numbers.Length;
        double mean = Moments.Mean(numbers);
        (double m2, double m3, double m4) = (0, 0, 0);
        foreach (double number in numbers)
        {
            double square = (number - mean) * (number - mean);
            m2 += square;
            m3 += square * (number - mean);
            m4 += square * square;
        }

        (m2, m3, m4) = (m2 / n, m3 / n, m4 / n);
        if (n < 3 || m2 <= 0)
            return new Shape(double.NaN, double.NaN);
        double skewness = m3 / Math.Pow(m2, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        double kurtosis = n < 4 ? double.NaN : (((n + 1) * ((m4 / (m2 * m2)) - 3)) + 6) * (n - 1) / ((n - 2) * (n - 3));
        return new Shape(skewness, kurtosis);
    }

    /// <summary>Whether skewness is small enough or kurtosis is; a sample without a shape is.</summary>
    internal bool Passes(double mostSkewness, double mostKurtosis) =>
        double.IsNaN(Skewness) || Math.Abs(Skewness) < mostSkewness || Kurtosis < mostKurtosis;
}
