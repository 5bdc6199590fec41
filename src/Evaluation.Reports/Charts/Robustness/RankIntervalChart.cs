using Evaluation.Robustness;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>Between which ranks each subject lies in the trials of a study: a bar for the range, a dot for the official rank.</summary>
/// <remarks>
/// The official order runs from top to bottom. Up to 60 subjects are all shown; of more, those with the widest ranges, and the chart says so. Groups that cannot
/// be told apart have a bracket at the left.
/// </remarks>
public static class RankIntervalChart
{
    /// <summary>Draws the chart. Without any rank it says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RobustnessStudy study, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new ChartImage(new RankIntervalDrawing(study, language).Draw());
    }
}
