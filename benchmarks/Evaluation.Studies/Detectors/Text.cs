using Evaluation.Patterns.Models;

namespace Evaluation.Studies.Detectors;

/// <summary>How figures are written.</summary>
internal static class Text
{
    internal static string Auc(double auc) => FormattableString.Invariant($"{auc:0.000}");

    internal static string Mean(double auc) => FormattableString.Invariant($"{auc:0.0000}");

    internal static string[] Quality(RankingQuality quality) => [Auc(quality.Auc), Auc(quality.AveragePrecision), Auc(quality.SensitivityAt95)];
}
