using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>How the total index of each factor settled as rows were added: level lines at the right mean that there were enough.</summary>
public static class ConvergenceChart
{
    /// <summary>Draws the chart of one target. Where nothing varies it says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="target">Which of its targets, counted from 0. The default is the first.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target.</exception>
    public static ChartImage Of(SensitivityStudy study, int target = 0, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, study.Targets.Count);
        return new ChartImage(new ConvergenceDrawing(study, target, language).Draw());
    }
}
