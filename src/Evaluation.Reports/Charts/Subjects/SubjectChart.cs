using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>What the charts of one subject share.</summary>
internal static class SubjectChart
{
    /// <summary>A short name of its own for each subject's chart: a page shows many of a kind.</summary>
    internal static string NameOf(string kind, Scorecard card) => FormattableString.Invariant($"{kind}-{card.Position + 1}");

    /// <summary>A row from the peers' rate to the subject's.</summary>
    internal static GapRow RowOf(PeerRate rate) => new(
        rate.Label,
        100 * (double?)rate.Peers ?? double.NaN,
        100 * (double?)rate.Own ?? double.NaN,
        (rate.Ahead is null ? "" : ChartNumber.SignedRate(rate.Ahead) + "  ") + rate.Rates);
}
