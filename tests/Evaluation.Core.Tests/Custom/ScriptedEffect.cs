namespace Evaluation.Custom;

/// <summary>An effect whose members do what a test says, well or ill.</summary>
public sealed record ScriptedEffect(Func<AdjustmentInput, AdjustmentVerdict> Verdict) : CustomEffect
{
    public bool Observed { get; init; }

    public decimal Adds { get; init; }

    public string? Grade { get; init; }

    public Action<SettingsCheck> Checks { get; init; } = _ => { };

    public Action<SettingsWriter> Writes { get; init; } = _ => { };

    public override string Name => "scripted";

    public override bool NeedsObservation => Observed;

    public override string? GradeWhenFailed => Grade;

    public override decimal MostAdded => Adds;

    protected override void Check(SettingsCheck check) => Checks(check);

    protected override AdjustmentVerdict Apply(AdjustmentInput input) => Verdict(input);

    protected override void WriteSettings(SettingsWriter settings) => Writes(settings);
}
