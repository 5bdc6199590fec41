namespace Evaluation.Evaluators.Model;

/// <summary>Draws the points of some ratings from the model, again and again: chances are worked out once.</summary>
internal sealed class PointDraws
{
    private readonly int[] firsts;
    private readonly double[] chances;
    private readonly double[] points;

    /// <param name="model">The model.</param>
    /// <param name="ratings">The ratings.</param>
    /// <param name="etas">By rating, the sum of its measures; none of them NaN.</param>
    internal PointDraws(RoundModel model, int[] ratings, double[] etas)
    {
        Span<double> p = stackalloc double[model.Fit.Categories.Coding.Stride];
        var allChances = new List<double>();
        var allPoints = new List<double>();
        firsts = new int[ratings.Length + 1];
        Expected = new double[ratings.Length];
        for (int i = 0; i < ratings.Length; i++)
        {
            int set = model.Fit.Plan.SetOf(ratings[i]);
            int count = model.Fit.Categories.Fill(set, etas[i], p);
            int leaf = model.Ratings.Ratings[ratings[i]].Leaf;
            for (int code = 0; code < count; code++)
            {
                double given = model.Scale.PointsOf(leaf, model.Fit.Categories.Coding.Values[set][code]);
                allChances.Add(p[code]);
                allPoints.Add(given);
                Expected[i] += p[code] * given;
            }

            firsts[i + 1] = allChances.Count;
        }

        chances = [.. allChances];
        points = [.. allPoints];
    }

    /// <summary>By rating, the points expected.</summary>
    internal double[] Expected { get; }

    /// <summary>The points that a uniform number from 0 to below 1 stands for.</summary>
    internal double Draw(int rating, double uniform)
    {
        int code = firsts[rating];
        int last = firsts[rating + 1] - 1;
        while (code < last && uniform >= chances[code])
            uniform -= chances[code++];
        return points[code];
    }
}
