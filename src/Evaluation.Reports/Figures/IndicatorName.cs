using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Reports.Figures;

/// <summary>How reports name an indicator.</summary>
internal static class IndicatorName
{
    /// <summary>Code and title, safe to print.</summary>
    internal static string Of(Indicator indicator) => SafeText.Line(indicator.Code) + " " + SafeText.Line(indicator.Title);
}
