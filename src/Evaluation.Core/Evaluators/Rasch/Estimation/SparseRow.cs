namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>A row of a matrix with few numbers that are not zero; used again and again.</summary>
internal sealed class SparseRow(int length)
{
    private readonly double[] values = new double[length];
    private readonly bool[] isThere = new bool[length];
    private readonly int[] places = new int[length];
    private int count;

    /// <summary>Where something was added, in the order of the first time.</summary>
    internal ReadOnlySpan<int> Places => places.AsSpan(0, count);

    internal double this[int place] => values[place];

    /// <summary>Adds to a place; nothing when the place is -1.</summary>
    internal void Add(int place, double value)
    {
        if (place < 0)
            return;
        if (!isThere[place])
        {
            isThere[place] = true;
            places[count++] = place;
        }

        values[place] += value;
    }

    internal void Clear()
    {
        foreach (int place in Places)
        {
            values[place] = 0;
            isThere[place] = false;
        }

        count = 0;
    }
}
