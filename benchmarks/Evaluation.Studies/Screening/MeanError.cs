using System.Globalization;

namespace Evaluation.Studies.Screening;

/// <summary>A mean over rounds, and its Monte Carlo error.</summary>
internal readonly record struct MeanError(double Mean, double Error)
{
    /// <summary>As an area under the curve.</summary>
    internal string Area => string.Create(CultureInfo.InvariantCulture, $"{Mean:0.000} ± {Error:0.000}");

    /// <summary>A share in per cent.</summary>
    internal string Percent => string.Create(CultureInfo.InvariantCulture, $"{100 * Mean:0.0} ± {100 * Error:0.0}");

    internal static MeanError Of(IEnumerable<double> rounds)
    {
        double[] values = [.. rounds];
        double mean = values.Average();
        return new MeanError(mean, values.Length < 2 ? double.NaN : Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length));
    }
}
