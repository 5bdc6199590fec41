namespace Evaluation.Evaluators.Model;

/// <summary>How the points of each leaf become the categories of a rating scale, and back.</summary>
/// <remarks>
/// A leaf with few different points has one category for each of them. With more, the leaf's full mark is cut into bands of equal width, and
/// a band stands for the mean of the points given in it. Leaves that share one full mark share one scale.
/// </remarks>
internal sealed class PointScale
{
    private readonly decimal[] fullMarks;
    private readonly decimal[][] steps;
    private readonly double[][] points;

    private PointScale(decimal[] fullMarks, decimal[][] steps, double[][] points, bool isShared) =>
        (this.fullMarks, this.steps, this.points, IsShared) = (fullMarks, steps, points, isShared);

    /// <summary>Whether all leaves share one scale, and so one set of thresholds.</summary>
    internal bool IsShared { get; }

    /// <summary>The highest category of any leaf; categories count from 0.</summary>
    internal int Highest => points.Max(list => list.Length) - 1;

    /// <summary>Whether the points of a leaf were cut into bands.</summary>
    internal bool IsBanded(int leaf) => steps[leaf].Length == 0;

    internal int CategoryOf(int leaf, decimal given) => IsBanded(leaf)
        ? BandOf(given, fullMarks[leaf], points[leaf].Length)
        : Array.BinarySearch(steps[leaf], given);

    /// <summary>The points that a category stands for.</summary>
    internal double PointsOf(int leaf, int category) => points[leaf][category];

    /// <param name="ratings">The ratings.</param>
    /// <param name="mostCategories">The most categories of a leaf; with more different points there are bands.</param>
    internal static PointScale Of(EvaluatorRatings ratings, int mostCategories)
    {
        decimal[] fullMarks = [.. ratings.FullMarks];
        decimal[][] given = new decimal[fullMarks.Length][];
        foreach (IGrouping<int, EvaluatorRating> leaf in ratings.Ratings.GroupBy(rating => rating.Leaf))
            given[leaf.Key] = [.. leaf.Select(rating => rating.Points)];
        bool isShared = ratings.LeavesRated.Select(leaf => fullMarks[leaf]).Distinct().Count() <= 1;
        decimal[] all = isShared ? [.. given.Where(list => list is not null).SelectMany(list => list)] : [];
        var steps = new decimal[fullMarks.Length][];
        var points = new double[fullMarks.Length][];
        for (int leaf = 0; leaf < fullMarks.Length; leaf++)
        {
            decimal[] own = isShared ? all : given[leaf] ?? [];
            steps[leaf] = own.Distinct().Count() <= mostCategories ? [.. own.Distinct().Order()] : [];
            points[leaf] = steps[leaf].Length > 0 ? Array.ConvertAll(steps[leaf], step => (double)step) : BandMeans(own, fullMarks[leaf], mostCategories);
        }

        return new PointScale(fullMarks, steps, points, isShared);
    }

    private static double[] BandMeans(decimal[] given, decimal fullMark, int bands)
    {
        ILookup<int, decimal> byBand = given.ToLookup(points => BandOf(points, fullMark, bands));
        return [.. Enumerable.Range(0, bands).Select(band => byBand[band].Any()
            ? (double)byBand[band].Average()
            : (band + 0.5) / bands * (double)fullMark)];
    }

    private static int BandOf(decimal points, decimal fullMark, int bands) => Math.Min(bands - 1, (int)(points / fullMark * bands));
}
