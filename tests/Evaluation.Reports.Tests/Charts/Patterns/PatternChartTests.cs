using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Simulation;

namespace Evaluation.Reports.Charts.Patterns;

public sealed class PatternChartTests
{
    [Test]
    public void The_heat_map_counts_full_marks_and_marks_sheets_with_findings()
    {
        PatternScreen screen = CraftedScreen.Of(30);
        ChartImage chart = SheetHeatChart.Of(screen, Language.English);
        int full = Enumerable.Range(0, 30).Sum(sheet => Enumerable.Range(0, 24).Count(leaf => screen.Round.Shares[sheet, leaf] >= 1));
        int flagged = screen.Findings.Select(finding => (finding.About[0], finding.About[1])).Distinct().Count();

        Assert.That(chart.AlternativeText, Does.StartWith(FormattableString.Invariant($"Heat map of 30 sheets on 24 indicators. Of 720 scores, {full} are full marks. Sheets with findings: {flagged}.")));
        Assert.That(SvgText.Of(chart).Count(text => text.EndsWith(" ◆", StringComparison.Ordinal)), Is.EqualTo(flagged));
    }

    [Test]
    public void Of_many_sheets_those_with_findings_are_in_the_heat_map()
    {
        PatternScreen screen = CraftedScreen.Of(300);
        string[] texts = SvgText.Of(SheetHeatChart.Of(screen, Language.English));

        Assert.That(texts, Has.Some.Contains("40 of 300 sheets are shown"));
        foreach (Finding finding in screen.Findings.Take(10))
            Assert.That(texts, Has.Some.EqualTo($"{finding.About[0].Name} / {finding.About[1].Name} ◆"));
    }

    [Test]
    public void The_closest_pair_of_the_matrix_is_a_copy()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 100, Plants = [new(PlantedKind.CopiedSheet, 0.01)] }, 1);
        PlantedTruth copy = drawn.Truths.Single();
        string text = SheetMatchChart.Of(CraftedScreen.Of(drawn, name => name), Language.English).AlternativeText;

        Assert.That(text, Does.Contain("20 of 100 sheets are shown").And.Contain("100 %. Pairs from 85 % up: 1."));
        Assert.That(text, Does.Contain($"{copy.Evaluator} / {copy.Subject}").And.Contain($"{copy.SourceEvaluator} / {copy.SourceSubject}"));
    }

    [Test]
    public void The_scatter_counts_sheets_without_an_index()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 20, Plants = [new(PlantedKind.StraightLining, 0.1)] }, 1);
        ChartImage chart = SheetScatterChart.Of(CraftedScreen.Of(drawn, name => name), Language.English);

        Assert.That(chart.AlternativeText, Does.Contain("Scatter of 18 sheets").And.Contain("such as those of one score only: 2."));
    }

    [Test]
    public void The_grade_lines_tell_what_stands_on_both_sides()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 400, Plants = [new(PlantedKind.PushedOverLine, 1)] }, 1);
        PatternScreen screen = CraftedScreen.Of(drawn, name => name);
        decimal[] totals = [.. screen.Round.Result!.Standings.Select(standing => standing.Score!.Value)];
        string text = GradeLineChart.Of(screen, Language.English).AlternativeText;

        int above = totals.Count(total => total >= 75 && total < 76);
        int below = totals.Count(total => total >= 74 && total < 75);
        Assert.That(text, Does.Contain("Histogram of 400 totals in bins of 1."));
        Assert.That(text, Does.Contain(FormattableString.Invariant($"At the line of 良好 (75): {above} in the bin above it, {below} in the bin below.")));
        Assert.That(above, Is.GreaterThan(3 * Math.Max(1, below)));
    }

    [Test]
    public void The_timeline_has_a_row_for_each_evaluator_and_the_close()
    {
        string[] texts = SvgText.Of(SheetTimelineChart.Of(CraftedScreen.Of(60), Language.English));

        Assert.That(texts, Is.SupersetOf(new[] { "E01", "E06", "close", "Time (UTC+08:00)" }));
    }

    [Test]
    public void Of_many_evaluators_25_are_in_the_timeline()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 60, Evaluators = 60, Indicators = 5 }, 1);

        Assert.That(SheetTimelineChart.Of(CraftedScreen.Of(drawn, name => name), Language.English).AlternativeText, Does.Contain("25 of 60 evaluators are shown"));
    }

    [Test]
    public void Rounds_without_times_totals_or_pairs_say_so()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 1, Evaluators = 1, Indicators = 1, SecondsPerScore = 0 }, 1);
        PatternScreen screen = CraftedScreen.Of(drawn, name => name);

        Assert.That(SheetTimelineChart.Of(screen, Language.English).AlternativeText, Is.EqualTo("No score has a time."));
        Assert.That(SheetMatchChart.Of(screen, Language.English).AlternativeText, Does.StartWith("There are fewer than two sheets"));
        Assert.That(SheetScatterChart.Of(screen, Language.English).AlternativeText, Does.StartWith("No sheet has enough"));
    }
}
