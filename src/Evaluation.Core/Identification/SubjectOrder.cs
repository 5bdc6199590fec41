using System.Numerics;

namespace Evaluation.Identification;

/// <summary>The order of the subjects under the scheme's own weights, to compare with that under others.</summary>
internal sealed class SubjectOrder
{
    private readonly PublishedScores published;
    private readonly BigInteger[][] coefficients;
    private readonly int[][] places;

    internal SubjectOrder(PublishedScores published, WeightEquations equations, BigInteger[] own)
    {
        this.published = published;
        coefficients = equations.OnOneScale();
        places =
        [
            .. Enumerable.Range(0, coefficients.Length).GroupBy(subject => Total(coefficients[subject], own))
                .OrderByDescending(place => place.Key).Select(place => place.ToArray()),
        ];
    }

    internal static BigInteger Total(BigInteger[] coefficients, BigInteger[] weights) =>
        coefficients.Zip(weights).Aggregate(BigInteger.Zero, (sum, pair) => sum + (pair.First * pair.Second));

    /// <summary>The first subject, from the top, that comes before one that was ahead of it; <see langword="null"/> when there is none.</summary>
    internal OrderChange? ChangeUnder(int[] steps, WeightSet weights)
    {
        BigInteger[] given = [.. steps.Select(step => (BigInteger)step)];
        BigInteger[] totals = [.. coefficients.Select(row => Total(row, given))];
        int lowest = places[0][0];
        foreach (int[] place in places)
        {
            foreach (int subject in place)
            {
                if (totals[subject] > totals[lowest] && !place.Contains(lowest))
                    return new OrderChange(weights, published.Subjects[subject].Name, published.Subjects[lowest].Name);
            }

            lowest = place.Append(lowest).MinBy(subject => totals[subject]);
        }

        return null;
    }
}
