using Evaluation.Reports.Charts.Drawing;
using Evaluation.Robustness;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>How values become grounds and numbers in a heat map.</summary>
/// <param name="Limits">The values from which on the ground is darker, ascending.</param>
/// <param name="Grounds">The places of the grounds among six grades, one more than there are limits.</param>
/// <param name="Write">How a number is written.</param>
internal sealed record HeatScale(ValueList<double> Limits, ValueList<int> Grounds, Func<double, string> Write)
{
    /// <summary>Probabilities in whole percent, darker at 5, 25, 50, 75 and 95 %.</summary>
    internal static HeatScale Probabilities(Language language) =>
        new([0.05, 0.25, 0.5, 0.75, 0.95], [5, 4, 3, 2, 1, 0], share => StudyVerdict.Percent(share).In(language));

    /// <summary>Score rates in whole percent, darker at 20, 40, 60, 80 and 95 %; 0 and 100 only where they are meant.</summary>
    internal static HeatScale Rates(Language language) =>
        new([0.2, 0.4, 0.6, 0.8, 0.95], [5, 4, 3, 2, 1, 0], rate => StudyVerdict.Percent(rate).In(language));

    /// <summary>Three limits, with a leap after the second: what matters begins at the third ground.</summary>
    internal static HeatScale Steps(ValueList<double> limits, Func<double, string> write) => new(limits, [5, 4, 1, 0], write);

    /// <summary>The ground of a value.</summary>
    internal string GroundOf(double value) => ChartStyle.GradeColour(Grounds[Limits.Count(limit => value >= limit)], 6);

    /// <summary>The colour of a number on that ground.</summary>
    internal string InkOn(double value) => ChartStyle.InkOn(GroundOf(value));
}
