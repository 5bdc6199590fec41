using Evaluation;
using Evaluation.Custom;

namespace CustomRules;

/// <summary>Takes points from whoever fails this year and failed last year too (连续两年不合格再扣).</summary>
public sealed record FailedAgain(decimal Below, decimal Takes) : CustomEffect
{
    public const string Key = "failed-again";

    public override string Name => Key;

    /// <summary>Whether last year was failed is observed, so an adjustment with this effect has a method (yes-no).</summary>
    public override bool NeedsObservation => true;

    public static FailedAgain Read(SettingsReader settings) => new(settings.Number("below"), settings.Number("takes"));

    protected override void WriteSettings(SettingsWriter settings)
    {
        settings.Number("below", Below);
        settings.Number("takes", Takes);
    }

    protected override void Check(SettingsCheck check)
    {
        check.Range("below", Below, 0, check.FullMark);
        check.Require("takes", Takes > 0, new LocalText("it must be above 0, or the adjustment does nothing", "必须大于 0，否则不起作用"));
    }

    protected override AdjustmentVerdict Apply(AdjustmentInput input)
    {
        bool failedLastYear = input.Points > 0;
        if (!failedLastYear || input.Total >= Below)
            return AdjustmentVerdict.NoEffect;
        decimal least = Math.Min(0, input.Total);
        return AdjustmentVerdict.Change(Math.Max(least, input.Total - Takes), new LocalText(
            "below {0} for the second year: {1} points off", "连续两年低于 {0} 分：再扣 {1} 分").With(Below, Takes));
    }
}
