using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>A subject's score rates on the first-level indicators, beside the mean of its peers: a radar (雷达图) of 3 to 12 indicators.</summary>
/// <remarks>
/// The indicators stand clockwise in the scheme's order, the first on top. With fewer than 3 a radar has no area, and with more than 12 no room for names: then the
/// same rates are drawn row by row, of more than 60 the first 60. An indicator on which the subject has no score has no mark, and the line has a gap there.
/// </remarks>
public static class IndicatorRadarChart
{
    private const int MostRows = 60;

    /// <summary>Draws the chart.</summary>
    /// <param name="card">The subject's scorecard.</param>
    /// <param name="peers">With whom it is compared. The default is all subjects.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(Scorecard card, PeerScope peers = PeerScope.All, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(card);
        var comparison = new PeerComparison(card, peers);
        ValueList<PeerRate> rates = comparison.FirstLevel.ToValueList();
        string subject = SafeText.Line(card.Subject.Name);
        var words = new RowTexts(
            SubjectChart.NameOf("radar", card),
            ReportTexts.RadarTitle.Format(language, subject),
            card.Result.Scheme.Title,
            Describe(subject, rates, comparison, language),
            ReportTexts.RateAxis.In(language),
            ReportTexts.NoTotal.In(language),
            []);
        return new ChartImage(rates.Count is >= RadarDrawing.Fewest and <= RadarDrawing.Most
            ? new RadarDrawing(rates, words with { Notes = Notes(rates, language).ToValueList() }, ReportTexts.RadarOwn.Format(language, subject), ReportTexts.RadarPeers.Format(language, comparison.Peers)).Draw()
            : Rows(rates, words, comparison, language));
    }

    private static ChartDrawing Rows(ValueList<PeerRate> rates, RowTexts words, PeerComparison comparison, Language language)
    {
        string note = ReportTexts.GapNote.Format(language, comparison.Peers);
        ValueList<string> notes = rates.Count > MostRows ? [note, ReportTexts.IndicatorsCut.Format(language, MostRows, rates.Count)] : [note];
        return new GapDrawing(rates.Take(MostRows).Select(SubjectChart.RowOf).ToValueList(), words with { Notes = notes }, 0, 100).Draw();
    }

    private static IEnumerable<string> Notes(ValueList<PeerRate> rates, Language language)
    {
        yield return ReportTexts.RadarNote.In(language);
        if (rates.SelectMany(rate => new[] { rate.Own, rate.Peers }).Any(rate => rate is < 0 or > 1))
            yield return ReportTexts.RadarOutside.In(language);
    }

    private static string Describe(string subject, ValueList<PeerRate> rates, PeerComparison comparison, Language language) => string.Concat(rates
        .Take(MostRows)
        .Select(rate => ReportTexts.RadarItem.Format(language, rate.Label, ChartNumber.Rate(rate.Own), ChartNumber.Rate(rate.Peers)))
        .Prepend(ReportTexts.RadarDescription.Format(language, subject, rates.Count, comparison.Peers)));
}
