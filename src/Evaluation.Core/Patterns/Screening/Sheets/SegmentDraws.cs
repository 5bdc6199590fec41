using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>The scored items of a sheet in stretches that stay whole and change places: what holds within a stretch keeps holding.</summary>
internal sealed class SegmentDraws : ISheetDraws
{
    /// <summary>How many items a stretch has; the last may have fewer.</summary>
    internal const int Length = 3;

    private readonly int[] own;
    private readonly int[] moved;
    private readonly int[] order;

    /// <param name="items">The items that have scores, in the order of the form.</param>
    internal SegmentDraws(int[] items)
    {
        own = items;
        moved = [.. items];
        order = [.. Enumerable.Range(0, (items.Length + Length - 1) / Length)];
    }

    public ReadOnlySpan<int> Own => own;

    public ReadOnlySpan<int> Next(RandomStream random)
    {
        random.Shuffle<int>(order);
        int filled = 0;
        foreach (int segment in order)
        {
            int from = segment * Length;
            int length = Math.Min(Length, own.Length - from);
            own.AsSpan(from, length).CopyTo(moved.AsSpan(filled));
            filled += length;
        }

        return moved;
    }
}
