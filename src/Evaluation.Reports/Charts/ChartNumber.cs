using System.Globalization;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Writes totals short enough for a chart, without any culture.</summary>
internal static class ChartNumber
{
    private const decimal Longest = 1e12m;

    /// <summary>A total with its published digits, or at most 4 when it is not rounded; very large ones in powers of ten.</summary>
    internal static string Total(decimal total, RoundingRule rounding)
    {
        if (Math.Abs(total) >= Longest)
            return total.ToString("0.####e0", CultureInfo.InvariantCulture);
        return rounding.Mode == RoundingMode.None || rounding.Digits > 4
            ? ScoreText.Brief(total)
            : ScoreText.Format(total, rounding);
    }
}
