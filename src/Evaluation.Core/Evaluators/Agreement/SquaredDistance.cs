namespace Evaluation.Evaluators.Agreement;

/// <summary>The squared difference of two categories' places on a line, summed by means and squares about them.</summary>
internal sealed class SquaredDistance(double[] places) : ICategoryDistance
{
    public double Within(ReadOnlySpan<CategoryCount> unit)
    {
        // From the first place on, so that equal ratings give exactly 0.
        double origin = unit.IsEmpty ? 0 : places[unit[0].Category];
        (double total, double sum, double squares) = (0, 0, 0);
        foreach (CategoryCount entry in unit)
        {
            double place = places[entry.Category] - origin;
            total += entry.Count;
            sum += entry.Count * place;
            squares += entry.Count * place * place;
        }

        return 2 * ((total * squares) - (sum * sum));
    }

    public double[] Toward(double[] ratings)
    {
        (double total, double sum, double about) = (0, 0, 0);
        for (int k = 0; k < ratings.Length; k++)
        {
            total += ratings[k];
            sum += ratings[k] * places[k];
        }

        double mean = total == 0 ? 0 : sum / total;
        for (int k = 0; k < ratings.Length; k++)
            about += ratings[k] * (places[k] - mean) * (places[k] - mean);
        return [.. places.Select(place => (total * (place - mean) * (place - mean)) + about)];
    }
}
