namespace Evaluation.Evaluators.Agreement;

/// <summary>Observed and expected disagreement of pairable units.</summary>
internal sealed class Disagreement
{
    private readonly double[] within;
    private readonly double[] toward;

    private Disagreement(UnitCounts units, double[] ratings, AlphaMetric metric)
    {
        Units = units;
        Total = ratings.Sum();
        ICategoryDistance distance = metric.For(units.Categories, ratings);
        within = new double[units.Count];
        for (int unit = 0; unit < within.Length; unit++)
            within[unit] = distance.Within(units[unit]) / (units.TotalOf(unit) - 1);
        toward = distance.Toward(ratings);
        double all = 0;
        for (int k = 0; k < ratings.Length; k++)
            all += ratings[k] * toward[k];
        Observed = units.Count == 0 ? 0 : within.Sum() / Total;
        Expected = units.Count == 0 ? 0 : all / (Total * (Total - 1));
    }

    internal UnitCounts Units { get; }

    /// <summary>The pairable ratings.</summary>
    internal double Total { get; }

    internal double Observed { get; }

    internal double Expected { get; }

    /// <summary>Alpha, or <see langword="null"/> where nothing varies.</summary>
    internal double? Alpha => Expected > 0 ? 1 - (Observed / Expected) : null;

    internal static Disagreement Of(UnitCounts pairable, AlphaMetric metric)
    {
        double[] ratings = new double[pairable.Categories.Count];
        for (int unit = 0; unit < pairable.Count; unit++)
        {
            foreach (CategoryCount entry in pairable[unit])
                ratings[entry.Category] += entry.Count;
        }

        return new Disagreement(pairable, ratings, metric);
    }

    /// <summary>Alpha as a mean over units: the linearisation of agreement with weights, said in disagreement.</summary>
    internal Linearisation Linearise()
    {
        double mean = Total / Units.Count;
        double expected = Expected * (Total - 1) / Total;
        double corrected = Observed * (1 - (1 / Total));
        double centre = 1 - (Observed / expected);
        double[] parts = new double[Units.Count];
        for (int unit = 0; unit < parts.Length; unit++)
        {
            double share = Units.TotalOf(unit) / mean;
            double own = (within[unit] / mean) - (corrected * (share - 1));
            double chance = -expected * (share - 1);
            foreach (CategoryCount entry in Units[unit])
                chance += entry.Count * toward[entry.Category] / Total / mean;
            parts[unit] = 1 - (own / expected) - (2 * (1 - centre) * (1 - (chance / expected)));
        }

        return new Linearisation(1 - Observed, 1 - Expected, Alpha, centre, parts);
    }
}
