namespace Evaluation.Scoring.Aggregators;

/// <summary>What one point of each child of a branch is worth in points of the branch.</summary>
/// <param name="Worth">By child: worth of a point it has. Worth times scores add up to the branch's score.</param>
/// <param name="LossWorth">By child: worth of a point it lacks. Worth times what is lacking adds up to what the branch lacks.</param>
internal readonly record struct BranchShares(decimal[] Worth, decimal[] LossWorth)
{
    /// <summary>The worth when it is known how many points of the branch come from each child, and were lost through it.</summary>
    /// <param name="points">By child, in any unit: they are scaled to the branch's score.</param>
    /// <param name="losses">By child, in any unit: they are scaled to what the branch lacks.</param>
    /// <param name="score">The branch's score.</param>
    /// <param name="fullMark">The branch's full mark.</param>
    /// <param name="scores">By child: its score.</param>
    /// <param name="marks">By child: its full mark.</param>
    internal static BranchShares Of(
        decimal[] points, decimal[] losses, decimal score, decimal fullMark, decimal[] scores, decimal[] marks)
    {
        decimal allPoints = points.Sum();
        decimal allLosses = losses.Sum();
        for (int i = 0; i < points.Length; i++)
        {
            decimal lacking = marks[i] - scores[i];
            points[i] = allPoints == 0 || scores[i] == 0 ? 0 : score * points[i] / allPoints / scores[i];
            losses[i] = allLosses == 0 || lacking == 0 ? 0 : (fullMark - score) * losses[i] / allLosses / lacking;
        }

        return new BranchShares(points, losses);
    }
}
