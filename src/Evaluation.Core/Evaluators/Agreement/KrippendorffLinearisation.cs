namespace Evaluation.Evaluators.Agreement;

/// <summary>Krippendorff's alpha by agreement weights, and each unit's part in it (Gwet 2014, §2.4 and §5.3).</summary>
internal static class KrippendorffLinearisation
{
    internal static Linearisation Of(WeightedUnits all)
    {
        int[] units = [.. Enumerable.Range(0, all.Counts.Count).Where(unit => all.Counts.TotalOf(unit) > 1)];
        double ratings = units.Sum(unit => (double)all.Counts.TotalOf(unit));
        double mean = ratings / units.Length;
        double[] shares = Shares(all, units, ratings);
        double[] toward = all.Toward(shares);
        double expected = shares.Zip(toward, (share, weight) => share * weight).Sum();
        double[] agreeing = [.. units.Select(unit => all.AgreeingPairs(unit) / (all.Counts.TotalOf(unit) - 1) / mean)];
        double raw = agreeing.Sum() / units.Length;
        double observed = ((1 - (1 / ratings)) * raw) + (1 / ratings);
        double left = 1 - expected;
        if (Linearisation.IsNothing(left))
            return new Linearisation(observed, expected, null, 0, []);

        // The error is that of the coefficient without the correction for small samples.
        double centre = (raw - expected) / left;
        double[] parts = new double[units.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            double share = all.Counts.TotalOf(units[i]) / mean;
            double own = agreeing[i] - (observed * (share - 1));
            double chance = (all.MeanOf(toward, units[i]) * share) - (expected * (share - 1));
            parts[i] = ((own - expected) / left) - (2 * (1 - centre) * (chance - expected) / left);
        }

        return new Linearisation(observed, expected, (observed - expected) / left, centre, parts);
    }

    private static double[] Shares(WeightedUnits all, int[] units, double ratings)
    {
        double[] shares = new double[all.Counts.Categories.Count];
        foreach (int unit in units)
        {
            foreach (CategoryCount entry in all.Counts[unit])
                shares[entry.Category] += entry.Count / ratings;
        }

        return shares;
    }
}
