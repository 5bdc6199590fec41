using System.Globalization;

namespace Evaluation.Reports.Charts;

/// <summary>Round numbers (1, 2 or 5 times a power of ten) for the marks of an axis and the limits of bins.</summary>
internal static class NiceScale
{
    private const double Largest = 1e15;
    private const double Smallest = 1e-6;

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

    /// <summary>A mark of an axis as text, without any culture; very large and very small ones in powers of ten.</summary>
    internal static string Text(double tick)
    {
        double size = Math.Abs(tick);
        string format = size >= Largest || (size > 0 && size < Smallest) ? "0.###e0" : "0.##########";
        return tick.ToString(format, CultureInfo.InvariantCulture);
    }
}
