using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>The mean distance of a row from the peers nearest to it.</summary>
/// <remarks>
/// Angiulli and Pizzuti (2002), on robust z cut at ±10, with the 30 nearest: more than thirty rows that are odd in the same way hide each other. A peer equal
/// to the row in every feature is taken for the row itself, once. Of more than 4,096 peers so many are drawn. A contribution is the feature's share of the squared distances.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class NeighbourDistance : AnomalyModel
{
    private const int MostPeers = 4096;
    private const int Neighbours = 30;

    private readonly double[][] peers;
    private readonly int neighbours;

    private NeighbourDistance(PreparedTable table, double[][] peers, int neighbours)
        : base(table.Preparation, WhyNot(table))
    {
        this.peers = peers;
        this.neighbours = neighbours;
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("distance from neighbours", "近邻距离");

    /// <summary>Keeps the peers.</summary>
    /// <param name="table">The rows to compare with; rows with fewer than half of the features are passed over.</param>
    /// <param name="seed">The seed of the draw where peers are more than 4,096.</param>
    public static NeighbourDistance Fit(FeatureTable table, long seed = 1) => Fit(FeaturePreparation.Learn(table).Apply(table), seed);

    internal static NeighbourDistance Fit(PreparedTable table, long seed, int neighbours = Neighbours) =>
        new(table, [.. SortedRows.Draw(SortedRows.Of(table), MostPeers, new RandomStream(seed, 0)).Select(row => Cut(row))], neighbours);

    internal override double ScoreOf(ReadOnlySpan<double> z)
    {
        double[] nearest = new double[neighbours + 1];
        int[] indices = new int[neighbours + 1];
        int found = Find(Cut(z), nearest, indices);
        int first = FirstOther(nearest);
        double sum = 0;
        for (int i = first; i < found; i++)
            sum += Math.Sqrt(nearest[i]);
        return sum / (found - first);
    }

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        double[] row = Cut(z);
        double[] nearest = new double[neighbours + 1];
        int[] indices = new int[neighbours + 1];
        int found = Find(row, nearest, indices);
        double all = nearest.AsSpan(0, found).ToArray().Sum();
        for (int i = 0; i < found && all > 0; i++)
        {
            double[] peer = peers[indices[i]];
            for (int feature = 0; feature < row.Length; feature++)
                contributions[feature] += (row[feature] - peer[feature]) * (row[feature] - peer[feature]) / all;
        }
    }

    private static int FirstOther(double[] nearest) => nearest[0] == 0 ? 1 : 0;

    /// <summary>The squared distances of the nearest peers in rising order, one more than neighbours when the row is its own peer.</summary>
    private int Find(double[] row, double[] nearest, int[] indices)
    {
        int found = 0;
        for (int peer = 0; peer < peers.Length; peer++)
        {
            double distance = SquaredDistance(row, peers[peer]);
            if (found < nearest.Length)
                found++;
            else if (!(distance < nearest[found - 1]))
                continue;
            int place = found - 1;
            for (; place > 0 && nearest[place - 1] > distance; place--)
                (nearest[place], indices[place]) = (nearest[place - 1], indices[place - 1]);
            (nearest[place], indices[place]) = (distance, peer);
        }

        return nearest[0] == 0 ? found : Math.Min(found, neighbours);
    }

    private static double SquaredDistance(double[] first, double[] second)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        return sum;
    }

    private static double[] Cut(ReadOnlySpan<double> z)
    {
        double[] row = z.ToArray();
        foreach (ref double value in row.AsSpan())
            value = Math.Clamp(value, -TopRobustZ.Cut, TopRobustZ.Cut);
        return row;
    }
}
