using Evaluation.Diagnostics;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>A subject's score rates beside the mean of its peers.</summary>
internal sealed class PeerComparison
{
    private readonly Scorecard card;
    private readonly string? group;
    private readonly PeerMeans means;

    internal PeerComparison(Scorecard card, PeerScope peers)
    {
        this.card = card;
        group = peers == PeerScope.Group ? card.Subject.Group : null;
        means = PeerMeans.Of(card.Result);
    }

    /// <summary>The peers in words.</summary>
    internal LocalText Peers => group is null
        ? ReportTexts.PeersAll.With(means.CountOf(null))
        : ReportTexts.PeersGroup.With(SafeText.Line(group), means.CountOf(group));

    /// <summary>The first-level indicators, in the scheme's order.</summary>
    internal IEnumerable<PeerRate> FirstLevel => card.Result.Compiled.Layout.Nodes.Where(node => node.Depth == 1).Select(RateOf);

    /// <summary>The leaves, in the scheme's order.</summary>
    internal IEnumerable<PeerRate> Leaves => card.Result.Compiled.Layout.TreeLeaves.Select(leaf => RateOf(card.Result.Compiled.Layout.Nodes[leaf]));

    private PeerRate RateOf(SchemeNode node) => new(
        IndicatorName.Of(node.Indicator!), card.Line(node.Position).Rate, means.RateOf(node.Position, group));
}
