namespace Evaluation.Statistics;

/// <summary>Values that may change places with each other under the null, and which of them belong to the group in question.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PermutationStratum
{
    /// <summary>Takes values and marks.</summary>
    /// <param name="values">The values.</param>
    /// <param name="isFocal">For each value, whether it belongs to the group in question.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a value is not finite.</exception>
    public PermutationStratum(IReadOnlyList<double> values, IReadOnlyList<bool> isFocal)
    {
        if (values.Count != isFocal.Count)
            throw new ArgumentException($"There are {values.Count} values and {isFocal.Count} marks.", nameof(isFocal));
        if (values.Any(value => !double.IsFinite(value)))
            throw new ArgumentException("The values of a permutation test must be finite numbers.", nameof(values));
        Mean = values.Count == 0 ? 0 : values.Average();
        Centred = [.. values.Select(value => value - Mean)];
        Values = [.. values];
        FocalCount = isFocal.Count(mark => mark);
        CentredSum = Centred.Where((_, i) => isFocal[i]).Sum();
        Sum = Values.Where((_, i) => isFocal[i]).Sum();
    }

    /// <summary>How many values there are.</summary>
    public int Count => Values.Length;

    /// <summary>How many of them belong to the group in question.</summary>
    public int FocalCount { get; }

    internal double[] Values { get; }

    /// <summary>The values less their mean.</summary>
    internal double[] Centred { get; }

    internal double Mean { get; }

    /// <summary>The sum of the group's centred values; 0 is expected.</summary>
    internal double CentredSum { get; }

    /// <summary>The sum of the group's values as they are.</summary>
    internal double Sum { get; }

    /// <summary>Whether changing places can change anything.</summary>
    internal bool IsInformative => FocalCount > 0 && FocalCount < Count;

    /// <summary>What a difference of 1 between the group and the others adds to <see cref="CentredSum"/>.</summary>
    internal double Leverage => (double)FocalCount * (Count - FocalCount) / Count;
}
