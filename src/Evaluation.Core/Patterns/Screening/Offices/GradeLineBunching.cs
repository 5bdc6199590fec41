using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether more offices than expected stand just above one of the scheme's grade lines, and fewer just below.</summary>
/// <remarks>The lines of a scheme are a family, and Holm's method keeps the chance of any false one at the level.</remarks>
internal sealed class GradeLineBunching : IPattern
{
    private const int MostCells = 50;

    private static readonly LocalText Family = new("excess of totals on each grade line", "各等级线上的分数聚集");
    private static readonly LocalText Procedure = new("Holm", "Holm 法");
    private static readonly LocalText StatisticName = new("excess on the line in standard errors", "线上超出数（以标准误计）");

    private static readonly LocalText Statement = new(
        "{0} of {1} offices have a total from {2} to below {3}, where about {4} are expected, and {5} in the {6} points before, where about {7} are expected.",
        "{1} 个单位中，总分在 {2} 至 {3}（不含）之间的有 {0} 个，预期约 {4} 个；其下 {6} 个分点内有 {5} 个，预期约 {7} 个。");

    private static readonly LocalText Point = new("from {0}: {1} offices, about {2} expected", "{0} 起：{1} 个单位，预期约 {2} 个");
    private static readonly LocalText NoLines = new("The scheme has no grades that begin at a total.", "指标体系没有按总分划分的等级线。");
    private static readonly LocalText FewTotals = new("Only {0} offices have a total; {1} are needed.", "有总分的单位仅 {0} 个，至少需要 {1} 个。");
    private static readonly LocalText NotAround = new(
        "Too few totals lie on both sides of the grade line {0} to say how many are expected on it.", "等级线 {0} 两侧的总分过少，无法估计线上应有的数量。");

    public FindingKind Kind => PatternFindings.GradeLineBunching;

    public void Look(PatternContext context)
    {
        double[] lines = [.. context.Round.Scheme.Grades.Select(grade => (double?)grade.From).OfType<double>().Where(line => line > 0).Distinct().OrderDescending()];
        if (lines.Length == 0)
        {
            context.Log.Abstain(Kind, NoLines);
            return;
        }

        if (OfficeTable.Of(context.Round) is not { } table)
        {
            context.Log.Abstain(Kind, OfficeTexts.NotScored);
            return;
        }

        double[] totals = [.. Enumerable.Range(0, table.Count).Select(table.Total)];
        int count = totals.Count(total => !double.IsNaN(total));
        if (count < GradeLineCounts.FewestTotals)
            context.Log.Abstain(Kind, FewTotals.With(count, GradeLineCounts.FewestTotals));
        else
            Look(context, table, [.. totals.Where(total => !double.IsNaN(total))], lines);
    }

    private void Look(PatternContext context, OfficeTable table, double[] totals, double[] lines)
    {
        var tests = new List<FamilyTest>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (GradeLineCounts.Of(totals, lines[i], (double)context.Round.Scheme.FullMark, lines) is { } counts && BunchingTest.Of(counts, counts.Counts) is { } test)
                tests.Add(Test(context, table, lines[i], counts, test, test.PValue(counts, context.Options.Draws, context.SeedFor("grade line", i), context.Parallel)));
            else
                context.Log.Abstain(Kind, NotAround.With(Figures.Whole(lines[i])));
        }

        if (tests.Count > 0)
            Screen(context.Log, tests, lines.Length - tests.Count);
    }

    private static void Screen(PatternLog log, List<FamilyTest> tests, int abstained)
    {
        double[] adjusted = MultipleTesting.Holm([.. tests.Select(test => test.PValue)]);
        var family = new FindingFamily(Family, Procedure, log.Level, tests.Count, abstained, adjusted.Count(q => q <= log.Level));
        log.Findings.AddRange(Enumerable.Range(0, tests.Count).Where(i => adjusted[i] <= log.Level).OrderBy(i => adjusted[i]).Select(i => tests[i].Make(adjusted[i], family)));
        log.Families.Add(family);
        log.PValues.Add([.. tests.Select(test => test.PValue)]);
    }

    private FamilyTest Test(PatternContext context, OfficeTable table, double line, GradeLineCounts counts, BunchingTest test, double p)
    {
        double point = (double)context.Round.Scheme.FullMark / 100;
        int[] places = [.. Enumerable.Range(counts.Line - GradeLineCounts.Below, GradeLineCounts.Below + 1)];
        LocalText statement = Statement.Fill(
            counts.Counts[counts.Line],
            counts.Total,
            Figures.Whole(line),
            Figures.Whole(line + point),
            Figures.Statistic(test.Fit.Expected[counts.Line]),
            places[..^1].Sum(place => counts.Counts[place]),
            GradeLineCounts.Below,
            Figures.Statistic(places[..^1].Sum(place => test.Fit.Expected[place])));
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [GradeDrift.RoundOf(context)],
            Statement = statement,
            StatisticName = StatisticName,
            Statistic = test.Statistic,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = counts.Total,
            Evidence = places.Select(place => Point.Fill(
                Figures.Whole(line + ((place - counts.Line) * point)), counts.Counts[place], Figures.Statistic(test.Fit.Expected[place]))).ToValueList(),
            Cells = Enumerable.Range(0, table.Count).Where(office => table.Total(office) >= line && table.Total(office) < line + point)
                .OrderBy(office => table.Total(office)).ThenBy(table.NameOf, StringComparer.Ordinal).Take(MostCells)
                .Select(office => new FindingCell(table.NameOf(office))).ToValueList(),
        });
    }
}
