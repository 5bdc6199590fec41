using Evaluation.Reports.Charts.Robustness;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Every chart of a study of robustness, of rounds of every awkward kind.</summary>
internal static class RobustnessGallery
{
    internal static IEnumerable<(string Name, Func<Language, ChartImage[]> Draw)> All()
    {
        foreach ((string name, RoundResult result) in new[]
        {
            ("studied 21 cities", StudiedRounds.Sichuan.Result), ("studied three", StudiedRounds.Round(3, i => ChartGallery.LongName + i)), ("studied 300", StudiedRounds.Round(300, i => ChartGallery.Odd[i % 4] + i)),
            ("studied 300 apart", Rounds.OfSize(300, Rounds.FourGrades)), ("studied all equal", StudiedRounds.Round(5, i => "县" + i, apart: 0)), ("studied odd names", StudiedRounds.Round(4, i => ChartGallery.Odd[i])), ("studied one", Rounds.OfSize(1)),
            ("studied 20 grades", Rounds.OfSize(30, ChartGallery.TwentyGrades)), ("studied missing", Rounds.OfTotals([("甲", 80), ("乙", null), ("丙", 79.9m), ("丁", 40)])),
        })
        {
            (RobustnessStudy study, SensitivityStudy sensitivity) = (StudiedRounds.Of(result, draws: 200), StudiedRounds.SensitivityOf(result));
            yield return (name, language => Draw(study, sensitivity, language));
        }
    }

    internal static ChartImage[] Draw(RobustnessStudy study, SensitivityStudy sensitivity, Language language) =>
    [
        RankingChart.Of(study.Result, study, language),
        RankIntervalChart.Of(study, language), GradeProbabilityChart.Of(study, language), PairProbabilityChart.Of(study, language), SwapMapChart.Of(study.Result, language),
        SensitivityChart.Of(sensitivity, 0, language), ConvergenceChart.Of(sensitivity, 0, language),
    ];
}
