using Evaluation.Diagnostics;
using Evaluation.Findings;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices' scores lie closer to their self-scores than those of other offices with like scores.</summary>
/// <remarks>
/// The sum of the distances over leaves, less what others have at like scores, in units of its own scatter; that scatter grows with the median square of all
/// offices' units, because an office that is modest on one leaf is modest on others. Sums of distances lean to the right, so that the lower tail of Student's
/// distribution is on the safe side.
/// </remarks>
internal static class CloseScores
{
    /// <summary>The median of a squared standard normal number.</summary>
    private const double MedianSquare = 0.4549364231195724;

    /// <summary>How much a median square tells of a variance beside the mean square, as a share of the degrees of freedom.</summary>
    private const double Efficiency = 0.37;

    private static readonly LocalText Family = new("closeness of self-score and score of each office", "各单位自评与评分的接近程度");
    private static readonly LocalText StatisticName = new("t of the summed distances", "差距之和的 t 值");

    private static readonly LocalText Statement = new(
        "On {1} indicators the self-score and the score of {0} differ by {2} of full marks on average, {3} of them not at all; others with like scores differ by about {4}.",
        "在 {1} 项指标上，{0}的自评与评分平均相差满分的 {2}，其中 {3} 项完全相同；得分相近的其他单位约相差 {4}。");

    internal static void Look(PatternContext context, SelfShares self, int[] offices)
    {
        if (offices.Length < OfficeOutliers.FewestOffices)
            return;
        var like = new LikeScores(self, offices, Math.Abs);
        var sums = offices.Select(office => (Office: office, Sum: like.At(office)))
            .Where(own => own.Sum.Count >= SelfShares.FewestLeaves && own.Sum.Variance > 1e-12).ToArray();
        if (sums.Length < OfficeOutliers.FewestOffices)
        {
            context.Log.Abstain(PatternFindings.SelfScore, OfficeTexts.NoSpread);
            return;
        }

        double scatter = Math.Max(1, sums.Select(own => own.Sum.Excess * own.Sum.Excess / own.Sum.Variance).Order().ElementAt(sums.Length / 2) / MedianSquare);
        context.Log.Screen(
            Family,
            [.. sums.Select(own => Test(self, own.Office, own.Sum, own.Sum.Excess / Math.Sqrt(own.Sum.Variance * scatter), Efficiency * sums.Length))],
            self.Table.Count - sums.Length);
    }

    private static FamilyTest Test(SelfShares self, int office, (double Excess, double Expected, double Variance, int Count) sum, double t, double degrees)
    {
        int[] common = self.Common(office);
        string name = self.Table.NameOf(office);
        return new FamilyTest(StudentT.CDF(0, 1, degrees, t), (q, family) => new Finding
        {
            Kind = PatternFindings.SelfScore,
            About = [new Party(PartyRole.Subject, name)],
            Statement = Statement.Fill(
                SafeText.Of(name),
                sum.Count,
                Figures.Percent((sum.Expected + sum.Excess) / sum.Count),
                common.Count(leaf => Math.Abs(self.Difference(office, leaf)) < 1e-9),
                Figures.Percent(sum.Expected / sum.Count)),
            StatisticName = StatisticName,
            Statistic = t,
            PValue = StudentT.CDF(0, 1, degrees, t),
            QValue = q,
            Family = family,
            Observations = 2 * sum.Count,
        });
    }
}
