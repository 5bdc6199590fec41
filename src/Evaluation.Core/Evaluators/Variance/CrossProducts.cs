namespace Evaluation.Evaluators.Variance;

/// <summary>
/// How often levels of the terms occur, alone and together: the lower triangle of Z'Z, its columns ordered by term, the term with the most
/// levels first. Within a term it is diagonal, so that the largest term is eliminated without any fill.
/// </summary>
internal sealed class CrossProducts
{
    internal CrossProducts(IReadOnlyList<Partition> terms, int ratings)
    {
        Terms = [.. terms.OrderByDescending(term => term.Count)];
        Starts = new int[Terms.Count + 1];
        for (int term = 0; term < Terms.Count; term++)
            Starts[term + 1] = Starts[term] + Terms[term].Count;
        Diagonal = new double[Size];
        foreach ((Partition term, int start) in Terms.Zip(Starts))
        {
            foreach (int cell in term.Cells)
                Diagonal[start + cell]++;
        }

        (ColumnStarts, Rows, Counts) = Compress(PairKeys(ratings));
    }

    /// <summary>The terms in the order of their columns.</summary>
    internal IReadOnlyList<Partition> Terms { get; }

    /// <summary>Where the columns of each term start, and the end.</summary>
    internal int[] Starts { get; }

    /// <summary>The number of columns.</summary>
    internal int Size => Starts[^1];

    /// <summary>How many ratings each level has.</summary>
    internal double[] Diagonal { get; }

    /// <summary>Where the entries below the diagonal of each column start, and the end.</summary>
    internal int[] ColumnStarts { get; }

    /// <summary>The row of each entry, ascending within a column.</summary>
    internal int[] Rows { get; }

    /// <summary>How many ratings have both levels of an entry.</summary>
    internal double[] Counts { get; }

    /// <summary>The term of each column.</summary>
    internal int[] TermOfColumn()
    {
        int[] terms = new int[Size];
        for (int term = 0; term < Terms.Count; term++)
            terms.AsSpan(Starts[term]..Starts[term + 1]).Fill(term);
        return terms;
    }

    private long[] PairKeys(int ratings)
    {
        var keys = new List<long>(ratings * Terms.Count * (Terms.Count - 1) / 2);
        for (int first = 0; first < Terms.Count; first++)
        {
            for (int second = first + 1; second < Terms.Count; second++)
            {
                for (int rating = 0; rating < ratings; rating++)
                    keys.Add((((long)Starts[first] + Terms[first].Cells[rating]) << 32) | (uint)(Starts[second] + Terms[second].Cells[rating]));
            }
        }

        long[] sorted = [.. keys];
        Array.Sort(sorted);
        return sorted;
    }

    private (int[] ColumnStarts, int[] Rows, double[] Counts) Compress(long[] keys)
    {
        int[] starts = new int[Size + 1];
        var rows = new List<int>();
        var counts = new List<double>();
        for (int i = 0; i < keys.Length; i++)
        {
            if (i > 0 && keys[i] == keys[i - 1])
            {
                counts[^1]++;
                continue;
            }

            starts[(int)(keys[i] >> 32) + 1]++;
            rows.Add((int)(keys[i] & uint.MaxValue));
            counts.Add(1);
        }

        for (int column = 0; column < Size; column++)
            starts[column + 1] += starts[column];
        return (starts, [.. rows], [.. counts]);
    }
}
