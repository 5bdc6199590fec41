using System.Globalization;

namespace Evaluation.Identification;

/// <summary>One way to weigh the indicators of the first level.</summary>
/// <param name="Shares">The share of each in the total, in the scheme's order; above 0, together 1.</param>
public sealed record WeightSet(ValueList<decimal> Shares)
{
    /// <summary>The shares in per cent: <c>30/25/10/20/15 %</c>.</summary>
    public override string ToString() =>
        string.Join('/', Shares.Select(share => (share * 100).ToString("0.####", CultureInfo.InvariantCulture))) + " %";
}
