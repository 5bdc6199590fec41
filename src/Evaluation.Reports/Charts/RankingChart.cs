using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Rankings;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Robustness;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>The ranking as horizontal bars, the best on top, each with rank, name, total and grade.</summary>
/// <remarks>
/// 880 pixels wide, 24 for each row. Up to 60 subjects are all shown, those without a total last and without a bar. Of more, the first
/// 30 and the last 30 with a rank are shown, and the chart says how many it leaves out. Names that are too long end in …. Where ranges of ranks are drawn, the axis
/// of ranks is broken where nobody shown can be, and neighbours who cannot be told apart have a bracket.
/// </remarks>
public static class RankingChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.Scheme, result.Standings, language);
    }

    /// <summary>Draws the chart with the range of ranks that a study of the same round gives each subject: in brackets beside its rank, and drawn on an axis of ranks at the right.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="study">The study. A subject that it does not know has no range.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, RobustnessStudy study, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(study);
        return Of(result.Scheme, result.Standings, language, RankRanges.Of(study));
    }

    /// <summary>Draws the chart with the range of fair ranks that a review of the same round gives each subject: in brackets beside its official rank, and drawn on an axis of ranks at the right.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="review">The review. A subject without a fair rank has no range.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, EvaluatorReview review, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(review);
        return Of(result.Scheme, result.Standings, language, RankRanges.Of(review));
    }

    internal static ChartImage Of(Scheme scheme, ValueList<Standing> standings, Language language, RankRanges? ranges = null, int most = RankingRow.Most) =>
        new(new RankingDrawing(scheme, standings, language, ranges, most).Draw());

    internal static string Describe(Scheme scheme, ValueList<Standing> standings, Language language)
    {
        TotalFigures totals = TotalFigures.Of(standings);
        if (totals.Count == 0)
            return ReportTexts.RankingChartWithoutTotals.Format(language, standings.Count);
        (Standing first, Standing last) = (standings[0], standings[totals.Count - 1]);
        string described = ReportTexts.RankingChartDescription.Format(
            language,
            totals.Count.ToString(CultureInfo.InvariantCulture),
            SafeText.Line(first.Subject.Name),
            Score(first),
            SafeText.Line(last.Subject.Name),
            Score(last));
        return string.Concat(GradeCount.Of(scheme, standings)
            .Select(grade => ReportTexts.GradeCount.Format(language, SafeText.Line(grade.Grade.Name), grade.Count))
            .Prepend(described));

        string Score(Standing standing) => ChartNumber.Total(standing.Score!.Value, scheme.Rounding.Total);
    }
}
