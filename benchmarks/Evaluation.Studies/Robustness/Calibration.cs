namespace Evaluation.Studies.Robustness;

/// <summary>Sorts forecasts by the probability they state, and counts how often they came true.</summary>
internal sealed class Calibration
{
    internal const int Bins = 5;

    private readonly long[] counts = new long[Bins];
    private readonly double[] stated = new double[Bins];
    private readonly double[] happened = new double[Bins];

    /// <summary>Counts a forecast; an outcome of a half is one that was neither.</summary>
    internal void Add(double probability, double outcome)
    {
        int bin = Math.Min(Bins - 1, (int)(probability * Bins));
        counts[bin]++;
        stated[bin] += probability;
        happened[bin] += outcome;
    }

    internal void Add(Calibration other)
    {
        for (int bin = 0; bin < Bins; bin++)
        {
            counts[bin] += other.counts[bin];
            stated[bin] += other.stated[bin];
            happened[bin] += other.happened[bin];
        }
    }

    /// <summary>By bin: what was stated and how often it happened, in percent; a dash where nothing was stated.</summary>
    internal IEnumerable<string> Cells() => Enumerable.Range(0, Bins).Select(bin => counts[bin] == 0
        ? "–"
        : FormattableString.Invariant($"{100 * stated[bin] / counts[bin]:0.0} → {100 * happened[bin] / counts[bin]:0.0}"));

    /// <summary>The mean of stated less happened, weighted by counts, in percent.</summary>
    internal double Gap => Enumerable.Range(0, Bins).Sum(bin => Math.Abs(stated[bin] - happened[bin])) * 100 / Math.Max(1, counts.Sum());
}
