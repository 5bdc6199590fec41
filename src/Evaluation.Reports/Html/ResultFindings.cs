using Evaluation.Diagnostics;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>总体结果: the round in figures, what stands out and where points are lost, all of it worked out from the data.</summary>
internal sealed class ResultFindings(PageContext page)
{
    private const int MostNamed = 3;

    private IEnumerable<IndicatorFigures> Leaves => page.Indicators.Where(figures => figures.Indicator.IsLeaf);

    internal IEnumerable<Fact> Figures()
    {
        int all = page.Result.Standings.Count;
        yield return new Fact(page.Say(ReportTexts.RankedOf), page.Say(ReportTexts.OutOf, page.Totals.Count, all));
        if (page.Totals.Count == 0)
            yield break;
        yield return new Fact(page.Say(ReportTexts.Mean), ScoreText.Brief(page.Totals.Mean!.Value, 2));
        yield return new Fact(page.Say(ReportTexts.Median), ScoreText.Brief(page.Totals.Median!.Value, 2));
        yield return new Fact(page.Say(ReportTexts.Highest), page.Total(page.Totals.Highest));
        yield return new Fact(page.Say(ReportTexts.Lowest), page.Total(page.Totals.Lowest));
        yield return new Fact(page.Say(ReportTexts.Range), page.Total(page.Totals.Highest - page.Totals.Lowest));
    }

    /// <summary>Who is first, the middle and the lowest, and the grades.</summary>
    internal IEnumerable<string> InShort()
    {
        if (page.Totals.Count == 0)
            return [page.Say(ReportTexts.WithoutTotal, page.Result.Standings.Count)];
        string middle = page.Say(
            ReportTexts.MeanAndMedian, ScoreText.Brief(page.Totals.Mean!.Value, 2), ScoreText.Brief(page.Totals.Median!.Value, 2), page.Total(page.Totals.Lowest));
        return Leaders().Append(middle);
    }

    internal IEnumerable<string> Highlights()
    {
        foreach (string leader in Leaders())
            yield return leader;
        if (Best() is { } best)
            yield return best;
        IndicatorFigures[] full = [.. Leaves.Where(leaf => leaf.Full > 0).OrderByDescending(leaf => leaf.Full).Take(MostNamed)];
        if (full.Length > 0)
            yield return page.Say(ReportTexts.FullMarksOf, Counts(full, leaf => leaf.Full));
    }

    internal IEnumerable<string> Weaknesses()
    {
        if (Worst() is { } worst)
            yield return worst;
        if (page.Totals.Count > 1 && page.Totals.Lowest < page.Totals.Highest)
        {
            yield return page.Say(ReportTexts.LowestTotal, page.Total(page.Totals.Lowest), Names(page.Totals.Lowest));
            int below = page.Totals.Totals.Count(total => total < page.Totals.Mean);
            yield return page.Say(ReportTexts.BelowMean, below, page.Totals.Count);
        }

        IndicatorFigures[] zero = [.. Leaves.Where(leaf => leaf.Zero > 0).OrderByDescending(leaf => leaf.Zero).Take(MostNamed)];
        if (zero.Length > 0)
            yield return page.Say(ReportTexts.ZeroScoresOf, Counts(zero, leaf => leaf.Zero));
        IndicatorFigures[] same = [.. Leaves.Where(leaf => leaf.Scored > 1 && leaf.Lowest == leaf.Highest)];
        if (same.Length > 0)
            yield return page.Say(ReportTexts.SameForAll, Shortened(same.Select(leaf => PageContext.Name(leaf.Indicator)), same.Length));
        int withheld = Leaves.Sum(leaf => leaf.Withheld);
        if (withheld > 0)
            yield return page.Say(ReportTexts.WithheldCells, withheld, Leaves.Sum(leaf => leaf.Withheld + leaf.Scored));
        if (page.Totals.Count < page.Result.Standings.Count)
            yield return page.Say(ReportTexts.WithoutTotal, page.Result.Standings.Count - page.Totals.Count);
    }

    /// <summary>How many have each grade; nothing without grades.</summary>
    internal string? Grades()
    {
        ValueList<GradeCount> grades = GradeCount.Of(page.Scheme, page.Result.Standings);
        return grades.Count == 0
            ? null
            : page.Say(ReportTexts.GradesOf, page.List(grades.Select(grade => page.Say(ReportTexts.GradeOf, SafeText.Line(grade.Grade.Name), grade.Count))));
    }

    /// <summary>The first-level indicators with the highest score rates; nothing when all are equal.</summary>
    internal string? Best() => Rated() is { Length: > 0 } rated ? page.Say(ReportTexts.BestIndicators, Rates(rated.Reverse())) : null;

    /// <summary>The first-level indicators with the lowest score rates; nothing when all are equal.</summary>
    internal string? Worst() => Rated() is { Length: > 0 } rated ? page.Say(ReportTexts.WorstIndicators, Rates(rated)) : null;

    private IEnumerable<string> Leaders()
    {
        if (page.Totals.Count > 0)
            yield return page.Say(ReportTexts.HighestTotal, page.Total(page.Totals.Highest), Names(page.Totals.Highest));
        if (Grades() is { } grades)
            yield return grades;
    }

    /// <summary>The first-level indicators from the lowest score rate up; none when all rates are equal.</summary>
    private IndicatorFigures[] Rated()
    {
        IndicatorFigures[] rated = [.. page.Indicators.Where(figures => figures is { Depth: 1, Rate: not null }).OrderBy(figures => figures.Rate)];
        return rated.Length > 1 && rated[0].Rate < rated[^1].Rate ? rated : [];
    }

    // At most three, and never more than half, so that no indicator is both among the best and among the worst.
    private string Rates(IEnumerable<IndicatorFigures> ordered)
    {
        IndicatorFigures[] all = [.. ordered];
        return page.List(all.Take(Math.Min(MostNamed, all.Length / 2)).Select(figures =>
            page.Say(ReportTexts.RateOf, PageContext.Name(figures.Indicator), PageContext.Percent(figures.Rate))));
    }

    private string Counts(IEnumerable<IndicatorFigures> leaves, Func<IndicatorFigures, int> count) =>
        page.List(leaves.Select(leaf => page.Say(ReportTexts.CountOf, PageContext.Name(leaf.Indicator), count(leaf), leaf.Scored)));

    private string Names(decimal total)
    {
        string[] names = [.. page.Result.Standings.Where(standing => standing.Score == total).Select(standing => SafeText.Of(standing.Subject.Name))];
        return Shortened(names, names.Length);
    }

    private string Shortened(IEnumerable<string> names, int count)
    {
        string some = page.List(names.Take(MostNamed));
        int told = page.Language == Language.Chinese ? count : count - MostNamed;
        return count <= MostNamed ? some : page.Say(ReportTexts.AndMore, some, told);
    }
}
