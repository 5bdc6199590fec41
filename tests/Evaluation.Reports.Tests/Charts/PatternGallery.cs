using Evaluation.Patterns;
using Evaluation.Reports.Charts.Patterns;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Every chart of patterns, of screens of every awkward kind.</summary>
internal static class PatternGallery
{
    internal static IEnumerable<(string Name, Func<Language, ChartImage[]> Draw)> All()
    {
        RoundResult guilford = EvaluatorRounds.Guilford.Result;
        foreach ((string name, PatternScreen screen) in new[]
        {
            ("3 sheets", CraftedScreen.Of(3)), ("300 sheets", CraftedScreen.Of(300)), ("200 indicators", CraftedScreen.Of(30, indicators: 200)),
            ("sheets of Guilford", PatternScreen.Of(guilford.Scheme, guilford.Observations, 1, options: new PatternOptions { Draws = 99 })),
        })
        {
            yield return (name, language => Draw(screen, language));
        }
    }

    internal static ChartImage[] Draw(PatternScreen screen, Language language) =>
        [SheetHeatChart.Of(screen, language), SheetMatchChart.Of(screen, language), SheetScatterChart.Of(screen, language), GradeLineChart.Of(screen, language), SheetTimelineChart.Of(screen, language)];
}
