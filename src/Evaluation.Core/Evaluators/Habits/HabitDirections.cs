using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Habits;

/// <summary>The ways in which drift and central tendency move an evaluator's standardised residuals: what a test of halo must not mistake for halo.</summary>
/// <remarks>Both give all ratings on one sheet the same sign. The directions are of length one and at right angles.</remarks>
internal static class HabitDirections
{
    /// <summary>Shorter than this share of its length before, a direction says nothing that the ones before it do not.</summary>
    private const double Shortest = 1e-6;

    internal static double[][] Of(RoundModel model, int[] ratings, int[] subjects, int[] leaves)
    {
        double[] roots = [.. ratings.Select(rating => Math.Sqrt(model.Fit.Residuals.Variances[rating]))];
        double[] etas = [.. ratings.Select(model.Fit.Eta)];
        Dictionary<int, double> means = Enumerable.Range(0, leaves.Length).GroupBy(i => leaves[i]).ToDictionary(leaf => leaf.Key, leaf => leaf.Average(i => etas[i]));
        double[][] raw =
        [
            [.. etas.Select((eta, i) => (eta - means[leaves[i]]) * roots[i])],
            [.. PlacesOf(model, ratings, subjects).Select((place, i) => place * roots[i])],
        ];
        return [.. AtRightAngles(raw)];
    }

    /// <summary>Takes out of residuals what lies in the directions.</summary>
    internal static void TakeOut(double[][] directions, Span<double> residuals)
    {
        foreach (double[] direction in directions)
        {
            double share = 0;
            for (int i = 0; i < direction.Length; i++)
                share += direction[i] * residuals[i];
            for (int i = 0; i < direction.Length; i++)
                residuals[i] -= share * direction[i];
        }
    }

    /// <summary>By rating, the place of its sheet in the order of time, about zero; zeros where no times are told.</summary>
    private static double[] PlacesOf(RoundModel model, int[] ratings, int[] subjects)
    {
        if (model.Ratings.Observations.TimeColumn is not { } times)
            return new double[ratings.Length];
        var sheets = Enumerable.Range(0, ratings.Length)
            .Where(i => times[model.Ratings.Ratings[ratings[i]].Row] is not null)
            .GroupBy(i => subjects[i])
            .Select(sheet => (Subject: sheet.Key, Time: (double)sheet.Max(i => times[model.Ratings.Ratings[ratings[i]].Row]!.Value.UtcTicks)))
            .ToArray();
        double[] places = DriftTest.MidRanks([.. sheets.Select(sheet => sheet.Time)]);
        double centre = (places.Length - 1) / 2.0;
        Dictionary<int, double> placeOf = Enumerable.Range(0, places.Length).ToDictionary(i => sheets[i].Subject, i => places[i] - centre);
        return Array.ConvertAll(subjects, subject => placeOf.GetValueOrDefault(subject));
    }

    /// <summary>Directions of length one at right angles that span the same; those that say nothing more than the ones before are left out.</summary>
    internal static List<double[]> AtRightAngles(double[][] raw)
    {
        var directions = new List<double[]>();
        foreach (double[] direction in raw)
        {
            double before = Length(direction);
            TakeOut([.. directions], direction);
            double length = Length(direction);
            if (length > Shortest * before)
                directions.Add(Array.ConvertAll(direction, part => part / length));
        }

        return directions;
    }

    private static double Length(double[] direction) => Math.Sqrt(direction.Sum(part => part * part));
}
