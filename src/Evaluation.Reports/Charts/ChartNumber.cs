using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Writes totals short enough for a chart, without any culture.</summary>
internal static class ChartNumber
{
    private const int MostDigits = 4;

    /// <summary>A total with its published digits, or at most 4 when it has more.</summary>
    internal static string Total(decimal total, RoundingRule rounding) =>
        rounding.Mode == RoundingMode.None || rounding.Digits > MostDigits
            ? ScoreText.Brief(total, MostDigits)
            : ScoreText.Format(total, rounding);
}
