using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>Strengths and weaknesses (优势与短板): the indicators on which a subject's score rate is farthest above and below the mean of its peers.</summary>
/// <remarks>
/// The lowest level of the scheme, the farthest above on top. Up to 8 on each side; those level with the peers, or without a score of the
/// subject's, are not shown, and the chart says how many they are.
/// </remarks>
public static class StrengthsChart
{
    private const int Most = 8;

    /// <summary>Draws the chart. When nothing is above or below, it says so.</summary>
    /// <param name="card">The subject's scorecard.</param>
    /// <param name="peers">With whom it is compared. The default is all subjects.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(Scorecard card, PeerScope peers = PeerScope.All, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(card);
        var comparison = new PeerComparison(card, peers);
        PeerRate[] all = [.. comparison.Leaves];
        PeerRate[] apart = [.. all.Where(leaf => leaf.Ahead is { } ahead && ahead != 0).OrderByDescending(leaf => leaf.Ahead)];
        PeerRate[] above = [.. apart.Where(leaf => leaf.Ahead > 0)];
        PeerRate[] below = [.. apart.Where(leaf => leaf.Ahead < 0)];
        PeerRate[] shown = [.. above.Take(Most), .. below.TakeLast(Most)];
        var words = new RowTexts(
            SubjectChart.NameOf("strengths", card),
            ReportTexts.StrengthsTitle.Format(language, SafeText.Line(card.Subject.Name)),
            card.Result.Scheme.Title,
            Describe(above, below, comparison, language),
            ReportTexts.RateAxis.In(language),
            ReportTexts.StrengthsNone.In(language),
            Notes(shown.Length, all.Length, comparison, language).ToValueList());
        return new ChartImage(new GapDrawing(shown.Select(leaf => SubjectChart.RowOf(leaf)).ToValueList(), words, 0, 100).Draw());
    }

    private static IEnumerable<string> Notes(int shown, int all, PeerComparison comparison, Language language)
    {
        if (shown > 0)
            yield return ReportTexts.GapNote.Format(language, comparison.Peers);
        if (shown < all && shown > 0)
            yield return ReportTexts.StrengthsCut.Format(language, shown, all);
    }

    private static string Describe(PeerRate[] above, PeerRate[] below, PeerComparison comparison, Language language)
    {
        string counts = ReportTexts.StrengthsDescription.Format(language, comparison.Peers, above.Length, below.Length);
        string most = above.Length == 0 ? "" : ReportTexts.StrengthsMost.Format(language, above[0].Label, ChartNumber.SignedRate(above[0].Ahead));
        string least = below.Length == 0 ? "" : ReportTexts.StrengthsLeast.Format(language, below[^1].Label, ChartNumber.SignedRate(below[^1].Ahead));
        return counts + most + least;
    }
}
