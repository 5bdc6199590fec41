namespace Evaluation.Evaluators.Agreement;

/// <summary>Chance as every pair of raters would agree, each by their own use of the categories (Conger 1980, with weights).</summary>
internal static class RaterMarginals
{
    internal static ChanceAgreement Of(RatingMatrix table, WeightedUnits units)
    {
        double[][] shares = [.. Enumerable.Range(0, table.Raters).Select(rater => SharesOf(table, rater))];
        int[] rated = [.. Enumerable.Range(0, table.Raters).Select(rater => RatedBy(table, rater))];
        double pairs = rated.Count(count => count > 0);
        pairs *= pairs - 1;
        double[] all = [.. Enumerable.Range(0, table.Categories.Count).Select(category => shares.Sum(share => share[category]))];

        double expected = 0;
        double[] byUnit = new double[units.Counts.Count];
        for (int rater = 0; rater < table.Raters; rater++)
        {
            if (rated[rater] == 0)
                continue;
            double[] toward = units.Toward([.. all.Zip(shares[rater], (sum, own) => sum - own)]);
            double agreement = shares[rater].Zip(toward, (share, weight) => share * weight).Sum();
            expected += agreement / pairs;
            AddDeviations(byUnit, table, rater, toward, agreement, byUnit.Length / (pairs * rated[rater]));
        }

        for (int unit = 0; unit < byUnit.Length; unit++)
            byUnit[unit] += expected;
        return new ChanceAgreement(expected, byUnit);
    }

    /// <summary>The delta method: what a unit's rating moves in the shares of its rater.</summary>
    private static void AddDeviations(double[] byUnit, RatingMatrix table, int rater, double[] toward, double agreement, double factor)
    {
        int next = -1;
        for (int unit = 0; unit < table.Units; unit++)
        {
            ReadOnlySpan<int> row = table.Row(unit);
            if (!row.ContainsAnyExcept(-1))
                continue;
            next++;
            if (row[rater] >= 0)
                byUnit[next] += factor * (toward[row[rater]] - agreement);
        }
    }

    private static int RatedBy(RatingMatrix table, int rater) => Enumerable.Range(0, table.Units).Count(unit => table.CategoryOf(unit, rater) >= 0);

    private static double[] SharesOf(RatingMatrix table, int rater)
    {
        double[] shares = new double[table.Categories.Count];
        int rated = RatedBy(table, rater);
        for (int unit = 0; unit < table.Units; unit++)
        {
            if (table.CategoryOf(unit, rater) is >= 0 and int category)
                shares[category]++;
        }

        return rated == 0 ? shares : [.. shares.Select(count => count / rated)];
    }
}
