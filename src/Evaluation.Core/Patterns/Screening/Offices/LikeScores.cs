namespace Evaluation.Patterns.Screening.Offices;

/// <summary>What self-scores other offices had where they were given a like score: near the ceiling a self-score can hardly differ, in the middle it can.</summary>
internal sealed class LikeScores
{
    private const int Bands = 20;
    private const int FewestOthers = 10;

    private readonly SelfShares self;
    private readonly Func<double, double> of;
    private readonly (double Sum, double Squares, int Count)[] all = new (double, double, int)[Bands + 1];
    private readonly Dictionary<int, (double Sum, double Squares, int Count)[]> own = [];

    /// <summary>Gathers something of the differences between self-score and score.</summary>
    /// <param name="self">The self-scores.</param>
    /// <param name="offices">The offices that are compared.</param>
    /// <param name="of">What of a difference, such as its size.</param>
    internal LikeScores(SelfShares self, int[] offices, Func<double, double> of)
    {
        (this.self, this.of) = (self, of);
        foreach (int office in offices)
        {
            var cells = new (double Sum, double Squares, int Count)[Bands + 1];
            foreach (int leaf in self.Common(office))
            {
                double value = of(self.Difference(office, leaf));
                Add(ref cells[BandOf(office, leaf)], value, value * value, 1);
            }

            own[office] = cells;
            for (int band = 0; band < all.Length; band++)
                Add(ref all[band], cells[band].Sum, cells[band].Squares, cells[band].Count);
        }
    }

    /// <summary>What the sum over an office's leaves has beyond what the others' like scores let one expect, that, and its variance if leaves are independent.</summary>
    internal (double Excess, double Expected, double Variance, int Count) At(int office)
    {
        (double excess, double expected, double variance, int count) = (0, 0, 0, 0);
        foreach (int leaf in self.Common(office))
        {
            int band = BandOf(office, leaf);
            (double sum, double squares, int others) = (all[band].Sum - own[office][band].Sum, all[band].Squares - own[office][band].Squares, all[band].Count - own[office][band].Count);
            if (others < FewestOthers)
                continue;
            double mean = sum / others;
            excess += of(self.Difference(office, leaf)) - mean;
            expected += mean;
            variance += Math.Max(0, (squares / others) - (mean * mean)) * (1 + (1.0 / others));
            count++;
        }

        return (excess, expected, variance, count);
    }

    /// <summary>Twentieths of the full mark; the full mark is a band of its own.</summary>
    private int BandOf(int office, int leaf) => (int)Math.Clamp(Math.Floor((self.Table.Share(office, leaf) * Bands) + 1e-9), 0, Bands);

    private static void Add(ref (double Sum, double Squares, int Count) cell, double sum, double squares, int count) =>
        cell = (cell.Sum + sum, cell.Squares + squares, cell.Count + count);
}
