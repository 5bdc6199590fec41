namespace Evaluation.Evaluators.Agreement;

/// <summary>Units, weights, and how far each unit's ratings agree.</summary>
internal sealed class WeightedUnits
{
    internal WeightedUnits(UnitCounts counts, AgreementWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Counts = counts;
        Weights = weights.For(counts.Categories);
        Agreements = new double[counts.Count];
        for (int unit = 0; unit < counts.Count; unit++)
        {
            if (counts.TotalOf(unit) < 2)
                continue;
            Agreements[unit] = AgreeingPairs(unit) / counts.TotalOf(unit) / (counts.TotalOf(unit) - 1);
            Pairable++;
        }

        Observed = Pairable == 0 ? 0 : Agreements.Sum() / Pairable;
    }

    internal UnitCounts Counts { get; }

    internal double[,] Weights { get; }

    /// <summary>The weighted share of agreeing pairs of each unit; 0 where it has no pair.</summary>
    internal double[] Agreements { get; }

    /// <summary>The units with at least two ratings.</summary>
    internal int Pairable { get; }

    /// <summary>The mean agreement of the pairable units.</summary>
    internal double Observed { get; }

    /// <summary>The sum of all weights.</summary>
    internal double TotalWeight => Weights.Cast<double>().Sum();

    /// <summary>The weighted number of ordered pairs of ratings that agree within a unit.</summary>
    internal double AgreeingPairs(int unit)
    {
        double sum = 0;
        foreach (CategoryCount first in Counts[unit])
        {
            double agreeing = -1;
            foreach (CategoryCount second in Counts[unit])
                agreeing += Weights[first.Category, second.Category] * second.Count;
            sum += first.Count * agreeing;
        }

        return sum;
    }

    /// <summary>For each category, the weights to all categories, weighted by these shares.</summary>
    internal double[] Toward(ReadOnlySpan<double> shares)
    {
        double[] toward = new double[shares.Length];
        for (int k = 0; k < toward.Length; k++)
        {
            for (int l = 0; l < toward.Length; l++)
                toward[k] += Weights[k, l] * shares[l];
        }

        return toward;
    }

    /// <summary>The mean of a figure of the categories over the ratings of a unit.</summary>
    internal double MeanOf(ReadOnlySpan<double> ofCategories, int unit)
    {
        double sum = 0;
        foreach (CategoryCount entry in Counts[unit])
            sum += entry.Count * ofCategories[entry.Category];
        return sum / Counts.TotalOf(unit);
    }

    /// <summary>How the categories are used: the mean over units of each category's share of the unit's ratings.</summary>
    internal double[] Shares()
    {
        double[] shares = new double[Counts.Categories.Count];
        for (int unit = 0; unit < Counts.Count; unit++)
        {
            foreach (CategoryCount entry in Counts[unit])
                shares[entry.Category] += (double)entry.Count / Counts.TotalOf(unit);
        }

        for (int k = 0; k < shares.Length; k++)
            shares[k] /= Counts.Count;
        return shares;
    }
}
