using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Methods;

namespace Evaluation.Robustness.Factors;

/// <summary>By how much the points of an observation may be off, for every subject and leaf on its own.</summary>
/// <param name="Error">The distribution of the error.</param>
/// <remarks>
/// Draws are of the points that would have been found without the error. Errors are added to a leaf's points, after its method and before its rounding, for cells that were observed; points stay between 0 and the full mark. Under
/// a method that compares subjects the comparison is not made again, and points that it lets beyond the scale stay free.
/// </remarks>
public sealed record MeasurementFactor(MeasurementError Error) : Factor("measurement")
{
    /// <summary>The codes of the leaves. The default, empty, is all leaves; with <see cref="LevelError"/>, all that have levels.</summary>
    public ValueList<string> Leaves { get; init; } = [];

    /// <summary>
    /// Whether the truth is sought nearer to the mean than what was observed, by as much as the error explains of the differences between subjects; for normal and
    /// uniform errors on scales with two ends, and more than three subjects. The default is <see langword="true"/>; without it intervals are too narrow where subjects
    /// are near each other.
    /// </summary>
    public bool TowardsMean { get; init; } = true;

    internal override bool NeedsUnrounded => true;

    internal override FactorDraw? Prepare(FactorContext context)
    {
        PlanNode[] leaves = context.Leaves(this, Leaves);
        if (Error is null)
            context.Add(RobustnessDiagnostics.NothingGiven, this);
        else if (Error.Size is not (>= 0 and <= 1))
            context.Add(RobustnessDiagnostics.ErrorOutside, this, Error.Size);
        if (Error is not { Size: >= 0 and <= 1 })
            return null;
        if (Error is LevelError)
            leaves = WithLevels(leaves, context);
        var draw = new MeasurementDraw(Error, TowardsMean, leaves, context.Plan);
        if (draw.IsErrorTooLarge)
            context.Add(RobustnessDiagnostics.ErrorExceeds, this);
        return draw;
    }

    private PlanNode[] WithLevels(PlanNode[] leaves, FactorContext context)
    {
        PlanNode[] found = [.. leaves.Where(leaf => leaf.Indicator!.Method is LevelTable)];
        foreach (PlanNode leaf in leaves.Except(found).Where(_ => Leaves.Count > 0))
            context.Add(RobustnessDiagnostics.NoLevels, this, leaf.Indicator!.Code);
        if (found.Length == 0 && Leaves.Count == 0)
            context.Add(RobustnessDiagnostics.NothingToVary, this);
        return found;
    }
}
