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
