using Evaluation.Comparison;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Results;

/// <summary>How subjects moved since the previous round: a line from each subject's rank or total then to that of now, the better the higher.</summary>
/// <remarks>
/// Up to 40 subjects are all shown; of more, the 20 that rose most and the 20 that fell most, and the chart says so. A subject in one of the rounds only has a mark there and no line. Names
/// are compared as they are: whoever matches renamed subjects gives steps of their own.
/// </remarks>
public static class SlopeChart
{
    private const int Most = 40;

    /// <summary>Draws the chart of two rounds; subjects are the same when their names are, by ordinal.</summary>
    /// <param name="earlier">The previous round.</param>
    /// <param name="later">This round; its scheme's title stands below the chart's.</param>
    /// <param name="measure">What is compared. The default is ranks.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult earlier, RoundResult later, SlopeMeasure measure = SlopeMeasure.Rank, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        IEnumerable<RoundStep> now = later.Standings.Select(standing => new RoundStep(standing.Subject.Name, Value(earlier.Find(standing.Subject.Name), measure), Value(standing, measure)));
        IEnumerable<RoundStep> gone = earlier.Standings.Where(standing => later.Find(standing.Subject.Name) is null)
            .Select(standing => new RoundStep(standing.Subject.Name, Value(standing, measure), null));
        return Of(now.Concat(gone).ToValueList(), measure, ReportTexts.SlopeEarlier.In(language), ReportTexts.SlopeLater.In(language), later.Scheme.Title, language);
    }

    /// <summary>Draws the chart of a comparison: a line for each subject of both rounds as the comparison matched them, so that who was renamed is still one line.</summary>
    /// <param name="comparison">The comparison; ranks are places among the subjects that have a total in both rounds, totals stand on its common basis.</param>
    /// <param name="measure">What is compared. The default is ranks.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundComparison comparison, SlopeMeasure measure = SlopeMeasure.Rank, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        IEnumerable<RoundStep> steps = comparison.Subjects.Select(move => measure == SlopeMeasure.Rank
            ? new RoundStep(move.Name, move.PlaceBefore, move.PlaceAfter)
            : new RoundStep(move.Name, move.Before, move.After));
        return Of(steps.ToValueList(), measure, ReportTexts.SlopeEarlier.In(language), ReportTexts.SlopeLater.In(language), comparison.After.Scheme.Title, language);
    }

    /// <summary>Draws the chart of steps that were matched elsewhere.</summary>
    /// <param name="steps">The steps; those with neither round are left out.</param>
    /// <param name="measure">What their numbers are.</param>
    /// <param name="earlier">What the earlier round is called, such as its year; untrusted text.</param>
    /// <param name="later">What the later round is called; untrusted text.</param>
    /// <param name="subtitle">The line below the title, as a rule the scheme's title.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(
        ValueList<RoundStep> steps, SlopeMeasure measure, string earlier, string later, string subtitle, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(subtitle);
        RoundStep[] all = [.. steps.Where(step => step.Before is not null || step.After is not null)];
        RoundStep[] shown = all.Length <= Most ? all : Movers(all, measure);
        return new ChartImage(new SlopeDrawing(shown.ToValueList(), measure, language)
        {
            Heads = (Head(earlier, measure, language), Head(later, measure, language)),
            Subtitle = subtitle,
            Description = Describe(all, measure, language),
            Notes = Notes(shown.Length, all.Length, language).ToValueList(),
        }.Draw());
    }

    /// <summary>Whether some subject has a place in both rounds.</summary>
    internal static bool HasMoves(RoundComparison comparison) => comparison.Subjects.Any(move => move.Climbed is not null);

    /// <summary>Half of the places for those that rose, half for those that fell; what one side leaves is the other's.</summary>
    private static RoundStep[] Movers(RoundStep[] all, SlopeMeasure measure)
    {
        RoundStep[] both = [.. all.Where(step => step.Gain(measure) is not null).OrderByDescending(step => step.Gain(measure))];
        int up = both.Count(step => step.Gain(measure) > 0);
        int down = both.Count(step => step.Gain(measure) < 0);
        return [.. both.Take(Math.Min(up, Math.Max(Most / 2, Most - down))), .. both.TakeLast(Math.Min(down, Math.Max(Most / 2, Most - up)))];
    }

    private static decimal? Value(Standing? standing, SlopeMeasure measure) => measure == SlopeMeasure.Rank ? standing?.Rank : standing?.Score;

    private static string Head(string round, SlopeMeasure measure, Language language) => ReportTexts.SlopeHead.Format(
        language, measure == SlopeMeasure.Rank ? ReportTexts.SlopeRank : ReportTexts.SlopeTotal, SafeText.Line(round));

    private static IEnumerable<string> Notes(int shown, int all, Language language)
    {
        if (shown > 0)
            yield return ReportTexts.SlopeNote.In(language);
        if (shown < all)
            yield return ReportTexts.SlopeCut.Format(language, shown, all);
    }

    private static string Describe(RoundStep[] all, SlopeMeasure measure, Language language)
    {
        if (all.Length == 0)
            return ReportTexts.SlopeEmpty.In(language);
        RoundStep[] both = [.. all.Where(step => step.Gain(measure) is not null).OrderByDescending(step => step.Gain(measure))];
        string described = ReportTexts.SlopeDescription.Format(
            language,
            both.Length,
            both.Count(step => step.Gain(measure) > 0),
            both.Count(step => step.Gain(measure) < 0),
            both.Count(step => step.Gain(measure) == 0),
            all.Count(step => step.Before is null),
            all.Count(step => step.After is null));
        return described + Named(ReportTexts.SlopeMost, both.Take(1).Where(step => step.Gain(measure) > 0)) + Named(ReportTexts.SlopeLeast, both.TakeLast(1).Where(step => step.Gain(measure) < 0));

        string Named(LocalText words, IEnumerable<RoundStep> one) =>
            string.Concat(one.Select(step => words.Format(language, SafeText.Line(step.Name), ChartNumber.SignedText(step.Gain(measure)!.Value, 2))));
    }
}
