namespace Evaluation.Patterns.Models;

/// <summary>Rows by prepared features as robust z; missing values at 0, and remembered.</summary>
internal sealed class PreparedTable(FeaturePreparation preparation, int rows, double[] z, bool[] missing)
{
    internal FeaturePreparation Preparation => preparation;

    internal int Rows => rows;

    internal int Width => preparation.Features.Count;

    /// <summary>The rows that have enough features to be judged.</summary>
    internal int[] Usable { get; } = [.. Enumerable.Range(0, rows).Where(row => HasEnough(missing.AsSpan(row * preparation.Features.Count, preparation.Features.Count)))];

    internal ReadOnlySpan<double> Row(int row) => z.AsSpan(row * Width, Width);

    internal bool IsMissing(int row, int feature) => missing[(row * Width) + feature];

    internal bool IsUsable(int row) => HasEnough(missing.AsSpan(row * Width, Width));

    internal int CountPresent(int row) => Width - missing.AsSpan(row * Width, Width).Count(true);

    /// <summary>At least half, and one: from fewer a row would look ordinary, because what is missing counts as ordinary.</summary>
    private static bool HasEnough(ReadOnlySpan<bool> missing) => missing.Length > 0 && 2 * missing.Count(true) <= missing.Length && missing.Count(true) < missing.Length;
}
