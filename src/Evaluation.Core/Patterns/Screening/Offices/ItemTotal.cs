using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>How an indicator goes with the mean of the others, over offices.</summary>
/// <param name="Leaf">The indicator.</param>
/// <param name="Correlation">The corrected item-total correlation, within −1 and 1.</param>
/// <param name="Count">Over how many offices.</param>
internal sealed record ItemTotal(int Leaf, double Correlation, int Count)
{
    /// <summary>The normal quantile of an interval that holds 90 of 100.</summary>
    private const double Reach = 1.6448536269514722;

    /// <summary>The standard error of the transformed correlation.</summary>
    internal double Error => 1 / Math.Sqrt(Count - 3);

    internal double Low => Math.Tanh(Math.Atanh(Correlation) - (Reach * Error));

    internal double High => Math.Tanh(Math.Atanh(Correlation) + (Reach * Error));

    /// <summary>The correlation of a leaf; <see langword="null"/> when the rest does not vary.</summary>
    internal static ItemTotal? Of(OfficeTable table, int leaf, int[] offices, int[] rest)
    {
        double[] own = [.. offices.Select(office => table.Share(office, leaf))];
        double[] others = [.. offices.Select(office => table.MeanShare(office, rest))];
        return Vectors.Correlation(own, others, out int count) is { } correlation && count > 3
            ? new ItemTotal(leaf, Math.Clamp(correlation, -1 + 1e-12, 1 - 1e-12), count)
            : null;
    }
}
