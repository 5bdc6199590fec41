using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>A subject's score rate on an indicator, and its peers'.</summary>
/// <param name="Label">Code and title of the indicator, safe to draw.</param>
/// <param name="Own">The subject's rate; <see langword="null"/> where it has no score.</param>
/// <param name="Peers">The mean of its peers'; <see langword="null"/> where nobody has a score.</param>
internal sealed record PeerRate(string Label, decimal? Own, decimal? Peers)
{
    /// <summary>How far the subject is above its peers, in percentage points; <see langword="null"/> when one is not known.</summary>
    internal decimal? Ahead => 100 * (Own - Peers);

    /// <summary>Both rates, such as <c>82.3% / 76.0%</c>.</summary>
    internal string Rates => ChartNumber.Rate(Own) + " / " + ChartNumber.Rate(Peers);
}
