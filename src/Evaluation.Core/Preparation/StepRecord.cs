namespace Evaluation.Preparation;

/// <summary>What one step of a preparation did.</summary>
/// <param name="Number">Which step it was, counted from 1.</param>
/// <param name="Step">The step with its settings.</param>
/// <param name="Changes">Every cell that it changed, indicator by indicator; only cells that have another number, or none, afterwards.</param>
public sealed record StepRecord(int Number, PreparationStep Step, ValueList<CellChange> Changes)
{
    /// <summary>For each subject what a screening found; empty for other steps.</summary>
    public ValueList<ScreenedSubject> Screened { get; init; } = [];

    /// <summary>For each indicator how far an outlier treatment went; empty for other steps.</summary>
    public ValueList<OutlierTreatment> Treatments { get; init; } = [];
}
