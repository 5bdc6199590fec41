using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Robustness;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>How often the subject of a row is above that of a column: a square for every two, darker the more often.</summary>
/// <remarks>
/// The official order runs from top to bottom and from left to right, so that only one half is filled. Up to 24 subjects are all shown; of more, the 24 about the pair of
/// neighbours that is least certain, and the chart says so.
/// </remarks>
public static class PairProbabilityChart
{
    private const int Most = 24;
    private const float WidestName = 180;

    /// <summary>Draws the chart. With fewer than two ranks it says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RobustnessStudy study, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(study);
        Subject[] ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null).Select(subject => subject.Subject)];
        Subject[] rows = ranked.Length < 2 ? [] : ranked.Length <= Most ? ranked : [.. ranked.Skip(FirstOf(study, ranked.Length)).Take(Most)];
        var cells = new HeatCells(
            rows.Select((row, i) => TextFit.Shorten(row.Name, ChartStyle.LabelSize, WidestName) + "  " + Number(i)).ToValueList(),
            rows.Select((_, i) => Number(i)).ToValueList(),
            [.. rows.Select((above, i) => rows.Select((below, j) => j > i ? study.ProbabilityAbove(above.Name, below.Name) : (double?)null).ToArray())]);
        var words = new HeatTexts(
            "pair-probabilities",
            ReportTexts.PairProbabilityTitle.In(language),
            study.Result.Scheme.Title,
            Describe(study, ranked.Length, language),
            ReportTexts.FewerThanTwoRanks.In(language),
            Notes(rows.Length, ranked.Length, language).ToValueList());
        return new ChartImage(new HeatDrawing(cells, words, HeatScale.Probabilities(language), language).Draw());
    }

    /// <summary>Where the subjects about the least certain neighbours begin.</summary>
    private static int FirstOf(RobustnessStudy study, int ranked)
    {
        int open = study.Neighbours.Index().MinBy(pair => double.IsNaN(pair.Item.Probability) ? 0 : pair.Item.Probability).Index;
        return Math.Clamp(open - (Most / 2) + 1, 0, ranked - Most);
    }

    private static IEnumerable<string> Notes(int shown, int all, Language language)
    {
        if (shown > 0)
            yield return ReportTexts.PairProbabilityNote.In(language);
        if (shown < all && all > 1)
            yield return ReportTexts.PairsCut.Format(language, shown, all);
    }

    private static string Describe(RobustnessStudy study, int ranked, Language language)
    {
        PairProbability[] known = [.. study.Neighbours.Where(pair => double.IsFinite(pair.Probability))];
        if (ranked < 2 || known.Length == 0)
            return ReportTexts.FewerThanTwoRanks.In(language);
        PairProbability open = known.MinBy(pair => pair.Probability)!;
        return ReportTexts.PairProbabilityDescription.Format(
            language,
            ranked,
            known.Count(pair => pair.Probability >= study.Options.Separation),
            known.Length,
            StudyVerdict.Percent(study.Options.Separation),
            SafeText.Line(open.Above.Name),
            SafeText.Line(open.Below.Name),
            StudyVerdict.Percent(open.Probability));
    }

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
