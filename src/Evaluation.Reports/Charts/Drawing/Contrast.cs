using ScottPlot;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>How well a colour stands out from another (WCAG 2.2, 1.4.3): from 1 for the same to 21 for black on white.</summary>
internal static class Contrast
{
    /// <summary>What text of any size needs at least.</summary>
    internal const double Least = 4.5;

    private const double Flare = 0.05;

    internal static double Of(string one, string other)
    {
        (double first, double second) = (LuminanceOf(one), LuminanceOf(other));
        return (Math.Max(first, second) + Flare) / (Math.Min(first, second) + Flare);
    }

    /// <summary>The relative luminance, 0 for black and 1 for white.</summary>
    internal static double LuminanceOf(string hex)
    {
        Color colour = Color.FromHex(hex);
        return (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));
    }

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
