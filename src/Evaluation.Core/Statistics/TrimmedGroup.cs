namespace Evaluation.Statistics;

/// <summary>One group after trimming.</summary>
/// <param name="Mean">The mean of the values that are left.</param>
/// <param name="Variance">The squared standard error of that mean, from the winsorised variance.</param>
/// <param name="Left">How many values are left.</param>
internal readonly record struct TrimmedGroup(double Mean, double Variance, int Left)
{
    internal static TrimmedGroup Of(IReadOnlyList<double> values, double trim)
    {
        if (values.Any(value => !double.IsFinite(value)))
            throw new ArgumentException("The values of a group must be finite numbers.", nameof(values));
        double[] sorted = [.. values.Order()];
        int cut = (int)Math.Floor(trim * sorted.Length);
        int left = sorted.Length - (2 * cut);
        if (left < 2)
            return new TrimmedGroup(0, 0, left);
        double mean = sorted.Skip(cut).Take(left).Average();
        double[] winsorised = [.. sorted.Select(value => Math.Clamp(value, sorted[cut], sorted[^(cut + 1)]))];
        double centre = winsorised.Average();
        double squares = winsorised.Sum(value => (value - centre) * (value - centre));
        return new TrimmedGroup(mean, squares / ((double)left * (left - 1)), left);
    }
}
