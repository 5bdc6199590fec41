using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>What the figures of a scheme mean to a reader: the line that an adjustment draws, the unit that a method counts in.</summary>
internal static class EffectText
{
    private static readonly LocalText FailMark = new("fires for a total below {0}", "总分低于 {0} 分时触发");
    private static readonly LocalText PartPassMark = new("fires for less than {1} on {0}", "{0} 低于 {1} 分时触发");
    private static readonly LocalText Gate = new("for totals above {0} only", "总分高于 {0} 分方可加分");
    private static readonly LocalText AtMost = new("the total is at most {0}", "总分最高计 {0} 分");
    private static readonly LocalText AtLeast = new("the total is at least {0}", "总分最低计 {0} 分");
    private static readonly LocalText Between = new("the total is held between {0} and {1}", "总分限于 {0} 至 {1} 分");
    private static readonly LocalText Cases = new("{0} cases", "{0} 件");
    private static readonly LocalText WorkingDays = new("{0} working days", "{0} 个工作日");

    /// <summary>The line that an effect draws, or <see langword="null"/> when its observation says everything.</summary>
    internal static LocalText? Of(AdjustmentEffect effect) => effect switch
    {
        FailMark mark => FailMark.With(mark.Below),
        PartPassMark mark => PartPassMark.With(Diagnostics.SafeText.Line(mark.Part), mark.Below),
        Bonus { OnlyAbove: { } gate } => Gate.With(gate),
        Limit { AtLeast: { } least, AtMost: { } most } => Between.With(least, most),
        Limit { AtMost: { } most } => AtMost.With(most),
        Limit { AtLeast: { } least } => AtLeast.With(least),
        _ => null,
    };

    /// <summary>What a count counts, or <see langword="null"/> when the method does not say.</summary>
    internal static LocalText? UnitOf(ScoringMethod? method) => method switch
    {
        PointsPerCase or DeductionPerCase => Cases,
        WorkingDayDeadline => WorkingDays,
        _ => null,
    };
}
