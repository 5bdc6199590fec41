using Evaluation.Statistics;

namespace Evaluation.Evaluators.Copying;

/// <summary>The chances of a match in each shared cell of a pair: one by one while they are few, gathered in narrow bins when they are many.</summary>
/// <remarks>Two evaluators of a large round share tens of thousands of cells, and there are thousands of pairs; the exact tail takes time with the square of the cells.</remarks>
internal sealed class MatchChances
{
    /// <summary>The most cells whose tail is worked out exactly.</summary>
    internal const int MostExact = 2048;

    /// <summary>In bins so narrow a mean chance stands for all of its bin: the variance is off by less than 1e-7 of itself.</summary>
    private const int Bins = 1024;

    private List<double>? each = [];
    private double[] sums = [];
    private int[] counts = [];

    internal int Count { get; private set; }

    internal void Add(double chance)
    {
        Count++;
        if (each is not null)
            each.Add(chance);
        else
            AddToBin(chance);
        if (each?.Count > MostExact)
            Gather();
    }

    /// <summary>The chance of at least so many matches.</summary>
    internal double UpperTail(int matches)
    {
        if (each is not null)
            return PoissonBinomial.UpperTail(each.ToArray(), matches);
        int[] used = [.. Enumerable.Range(0, Bins).Where(bin => counts[bin] > 0)];
        return PoissonBinomial.ApproximateUpperTail([.. used.Select(bin => sums[bin] / counts[bin])], [.. used.Select(bin => counts[bin])], matches);
    }

    private void Gather()
    {
        sums = new double[Bins];
        counts = new int[Bins];
        each!.ForEach(AddToBin);
        each = null;
    }

    private void AddToBin(double chance)
    {
        int bin = Math.Min(Bins - 1, (int)(chance * Bins));
        sums[bin] += chance;
        counts[bin]++;
    }
}
