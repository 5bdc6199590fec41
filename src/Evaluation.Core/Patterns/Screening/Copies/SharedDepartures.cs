using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Whether sheets depart from what is usual in the same places: the sum, over all pairs of them, of the products of their departures.</summary>
internal sealed class SharedDepartures
{
    private readonly double[][] departures;
    private readonly int[][] places;
    private readonly int items;
    private readonly double observed;

    /// <summary>Takes the departures of each sheet, by item, NaN where it has no score.</summary>
    internal SharedDepartures(double[][] sheets)
    {
        items = sheets[0].Length;
        places = [.. sheets.Select(sheet => Enumerable.Range(0, items).Where(item => !double.IsNaN(sheet[item])).ToArray())];
        departures = [.. sheets.Select((sheet, i) => places[i].Select(item => sheet[item]).ToArray())];
        double[] sums = new double[items];
        observed = SquaredSum(departures, sums);
        double own = departures.Sum(sheet => sheet.Sum(value => value * value));
        double products = places.SelectMany(place => place).CountBy(item => item).Sum(item => (double)item.Value * (item.Value - 1));
        MeanProduct = products == 0 ? 0 : (observed - own) / products;
    }

    /// <summary>The mean over all pairs and items: about 0 for sheets that have nothing in common, 1 for copies.</summary>
    internal double MeanProduct { get; }

    /// <summary>A function that puts each sheet's departures on its items in any order, and says whether they agree as much as was observed.</summary>
    internal Func<RandomStream, bool> NewDraw()
    {
        double[][] shuffled = [.. departures.Select(sheet => sheet.ToArray())];
        double[] sums = new double[items];
        return random =>
        {
            foreach (double[] sheet in shuffled)
                random.Shuffle<double>(sheet);
            return SquaredSum(shuffled, sums) >= observed * (1 - 1e-12);
        };
    }

    /// <summary>Σ over items of the square of the sum over sheets: the squares of the departures themselves are the same in any order.</summary>
    private double SquaredSum(double[][] sheets, double[] sums)
    {
        Array.Clear(sums);
        for (int sheet = 0; sheet < sheets.Length; sheet++)
        {
            for (int i = 0; i < places[sheet].Length; i++)
                sums[places[sheet][i]] += sheets[sheet][i];
        }

        double total = 0;
        foreach (double sum in sums)
            total += sum * sum;
        return total;
    }
}
