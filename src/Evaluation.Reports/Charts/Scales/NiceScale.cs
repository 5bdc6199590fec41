using System.Globalization;

namespace Evaluation.Reports.Charts.Scales;

/// <summary>Round numbers (1, 2 or 5 times a power of ten) for the marks of an axis and the limits of bins.</summary>
internal static class NiceScale
{
    /// <summary>The smallest round step that covers a range in at most so many steps; 1 for an empty range.</summary>
    internal static double Step(double range, int most)
    {
        if (!(range > 0))
            return 1;
        double power = Math.Pow(10, Math.Floor(Math.Log10(range / most)));
        foreach (double factor in (ReadOnlySpan<double>)[1, 2, 5, 10])
        {
            if (factor * power * most >= range * (1 - 1e-9))
                return factor * power;
        }

        return 20 * power;
    }

    /// <summary>The multiples of a step from one number to another, both included.</summary>
    internal static double[] Ticks(double from, double to, double step)
    {
        double first = Math.Ceiling((from / step) - 1e-9);
        double last = Math.Floor((to / step) + 1e-9);
        int count = (int)Math.Clamp(last - first + 1, 0, 1000);
        return [.. Enumerable.Range(0, count).Select(i => ((first + i) * step) + 0.0)];
    }

    /// <summary>A mark of an axis as text, without any culture.</summary>
    internal static string Text(double tick) => tick.ToString("0.############", CultureInfo.InvariantCulture);
}
