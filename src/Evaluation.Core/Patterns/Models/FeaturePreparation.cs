using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>What was learnt from peers about each feature, so that any row can be put on one scale with them.</summary>
/// <remarks>
/// Each feature becomes (value − median) / spread. The spread is the median absolute deviation, or where that is 0 the standard deviation; a feature that does
/// not vary is left out and named. A missing value counts as the median and is remembered as missing.
/// Features stand in ordinal order of their names, so that the order of columns makes no difference to any model.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class FeaturePreparation
{
    internal FeaturePreparation(ValueList<PreparedFeature> features, ValueList<DroppedFeature> dropped, int peers)
    {
        Features = features;
        Dropped = dropped;
        Peers = peers;
    }

    /// <summary>The features that are used, in ordinal order of their names.</summary>
    public ValueList<PreparedFeature> Features { get; }

    /// <summary>The features that are not used, and why.</summary>
    public ValueList<DroppedFeature> Dropped { get; }

    /// <summary>The rows it was learnt from.</summary>
    public int Peers { get; }

    /// <summary>Learns medians and spreads from a table.</summary>
    /// <param name="peers">The rows to compare with; there may be none, which drops all features.</param>
    public static FeaturePreparation Learn(FeatureTable peers)
    {
        ArgumentNullException.ThrowIfNull(peers);
        var features = new List<PreparedFeature>();
        var dropped = new List<DroppedFeature>();
        foreach (int feature in Enumerable.Range(0, peers.Features.Count).OrderBy(feature => peers.Features[feature], StringComparer.Ordinal))
        {
            double[] present = Vectors.Present(peers.Column(feature));
            if (Learn(peers.Features[feature], peers.Directions[feature], present) is { } learnt)
                features.Add(learnt);
            else
                dropped.Add(new DroppedFeature(peers.Features[feature], present.Length == 0 ? ModelTexts.NoValues : ModelTexts.Constant));
        }

        return new FeaturePreparation(features.ToValueList(), dropped.ToValueList(), peers.Rows.Count);
    }

    /// <summary>The rows of a table on the scale of the peers; features are found by their names, those that are not there count as missing.</summary>
    internal PreparedTable Apply(FeatureTable table)
    {
        int[] places = [.. Features.Select(feature => IndexOf(table.Features, feature.Name))];
        double[] z = new double[table.Rows.Count * places.Length];
        bool[] missing = new bool[z.Length];
        for (int cell = 0; cell < z.Length; cell++)
        {
            int place = places[cell % places.Length];
            double value = place < 0 ? double.NaN : table.Cell(cell / places.Length, place);
            missing[cell] = double.IsNaN(value);
            z[cell] = Features[cell % places.Length].RobustZ(value);
        }

        return new PreparedTable(this, table.Rows.Count, z, missing);
    }

    /// <summary>The place of a name; −1 when it is not there.</summary>
    internal static int IndexOf(ValueList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private static PreparedFeature? Learn(string name, IndexDirection? direction, double[] present)
    {
        double scale = Vectors.Scale(present);
        double[] sorted = [.. present.Select(value => value * scale).Order()];
        if (sorted.Length < 2 || !IsSpread(sorted[^1] - sorted[0]))
            return null;
        double median = Median.OfSorted(sorted);
        (double spread, FeatureScale kind) = RobustSpread.Of(sorted, median, IsSpread);
        double inUnits = spread / scale;
        return new PreparedFeature(name, direction, median / scale, double.IsFinite(inUnits) ? inUnits : double.MaxValue, kind, present.Length);
    }

    /// <summary>Values were brought below 1, so what is smaller than this is rounding.</summary>
    private static bool IsSpread(double spread) => spread > 1e-12;
}
