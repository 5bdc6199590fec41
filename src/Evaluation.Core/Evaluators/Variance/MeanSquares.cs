namespace Evaluation.Evaluators.Variance;

/// <summary>Mean squares of a balanced crossed design, and the components that they are expected to be made of.</summary>
/// <remarks>
/// An effect is an alternating sum of the means over coarser divisions. E(MS) of a term is the sum, over all terms that contain it, of
/// their components times the number of ratings in each of their cells; turned round, a component is an alternating sum of mean squares.
/// </remarks>
internal static class MeanSquares
{
    internal static VarianceComponents Estimate(FacetedRatings ratings)
    {
        double grand = 0;
        foreach (double value in ratings.Values)
            grand += value / ratings.Count;
        Partition[] partitions = [.. Partition.All(ratings)];
        Dictionary<int, double[]> means = partitions.ToDictionary(partition => partition.Mask, partition => CellMeans(ratings, partition, grand));
        Dictionary<int, (int Freedom, double Square)> squares = partitions.ToDictionary(
            partition => partition.Mask, partition => MeanSquare(ratings, partition, partitions, means));
        int all = partitions[^1].Mask;
        return new VarianceComponents
        {
            Mean = grand,
            Components = partitions.Select(partition => Component(partition, all, ratings.Count / partition.Count, squares)).ToValueList(),
            Inseparable = ratings.Facets.Count == 1 ? [] : [partitions[^1].Name],
        };
    }

    private static VarianceComponent Component(Partition partition, int all, int ratingsPerCell, Dictionary<int, (int Freedom, double Square)> squares)
    {
        double sum = squares
            .Where(square => (square.Key & partition.Mask) == partition.Mask)
            .Sum(square => int.IsEvenInteger(int.PopCount(square.Key ^ partition.Mask)) ? square.Value.Square : -square.Value.Square);
        return new VarianceComponent
        {
            Term = partition.Mask == all ? VarianceComponents.Residual : partition.Name,
            Variance = sum / ratingsPerCell,
            Freedom = squares[partition.Mask].Freedom,
            MeanSquare = squares[partition.Mask].Square,
            Remark = sum < 0 ? VarianceTexts.Negative : null,
        };
    }

    /// <summary>The mean of each cell, less the grand mean.</summary>
    private static double[] CellMeans(FacetedRatings ratings, Partition partition, double grand)
    {
        double[] means = new double[partition.Count];
        for (int rating = 0; rating < ratings.Count; rating++)
            means[partition.Cells[rating]] += (ratings.Values[rating] - grand) * partition.Count / ratings.Count;
        return means;
    }

    private static (int Freedom, double Square) MeanSquare(
        FacetedRatings ratings, Partition partition, Partition[] partitions, Dictionary<int, double[]> means)
    {
        Partition[] within = [.. partitions.Where(other => (other.Mask & ~partition.Mask) == 0)];
        double sum = 0;
        for (int rating = 0; rating < ratings.Count; rating++)
        {
            double effect = 0;
            foreach (Partition other in within)
            {
                double mean = means[other.Mask][other.Cells[rating]];
                effect += int.IsEvenInteger(int.PopCount(other.Mask ^ partition.Mask)) ? mean : -mean;
            }

            sum += effect * effect;
        }

        int freedom = 1;
        for (int position = 0; position < ratings.Facets.Count; position++)
        {
            if ((partition.Mask >> position & 1) == 1)
                freedom *= ratings.Facets[position].Levels - 1;
        }

        return (freedom, sum / freedom);
    }
}
