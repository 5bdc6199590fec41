using Evaluation.Observations;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>What can be doubted in any round, for those who name no factors.</summary>
public static class StandardFactors
{
    /// <summary>By how much weights are varied: a quarter up or down.</summary>
    public const double WeightShare = 0.25;

    /// <summary>
    /// All weights by ±25 %; the scheme's rounding or none, where it rounds; and where observations are missing and are not refused, whether they count zero or are
    /// rescaled.
    /// </summary>
    public static ValueList<Factor> Of(RoundResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var factors = new List<Factor> { new WeightFactor(new UniformSpread(WeightShare)) };
        if (result.Compiled.Layout.Nodes.Any(node => node.Rounding.Mode != RoundingMode.None))
            factors.Add(RoundingFactor.OnOrOff(result.Scheme));
        if (HasMissing(result))
            factors.Add(new MissingDataFactor([AbsenceRule.Zero, AbsenceRule.Rescale]));
        return factors.ToValueList();
    }

    /// <summary>
    /// Errors of so many points on every leaf: a factor for each full mark, with the share of it that the points are; those of different leaves are
    /// drawn apart in any case.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="points">The standard deviation in points of the leaf's own scale.</param>
    public static ValueList<Factor> MeasurementInPoints(Scheme scheme, decimal points)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        IGrouping<decimal, Indicator>[] groups = [.. scheme.Leaves.Where(leaf => Scheme.FullMarkOf(leaf) > 0).GroupBy(Scheme.FullMarkOf).OrderBy(group => group.Key)];
        return groups.Select(group => (Factor)new MeasurementFactor(new NormalError((double)(points / group.Key)))
        {
            Name = groups.Length == 1 ? "measurement" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"measurement {group.Key:0.############}"),
            Leaves = groups.Length == 1 ? [] : group.Select(leaf => leaf.Code).ToValueList(),
        }).ToValueList();
    }

    private static bool HasMissing(RoundResult result)
    {
        int leaves = result.Compiled.Layout.TreeLeaves.Length;
        for (int cell = 0; cell < result.Grid.Rows.Length; cell++)
        {
            int row = result.Grid.Rows[cell];
            if (cell % result.Grid.LeafCount < leaves && (row < 0 || result.Observations.KindColumn[row] == ValueKind.Missing))
                return true;
        }

        return false;
    }
}
