using Evaluation.Custom;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>What a custom adjustment made of one subject's total.</summary>
/// <param name="Step">What it did; nothing when it is at fault.</param>
/// <param name="Fault">What it did that no adjustment may do, or <see langword="null"/>.</param>
internal sealed record CustomVerdict(AdjustmentStep Step, CustomFault? Fault)
{
    /// <summary>Asks an effect, without trusting it.</summary>
    internal static CustomVerdict Ask(CustomEffect effect, AdjustmentInput input)
    {
        var nothing = new AdjustmentStep(input.Total, Fired: false);
        try
        {
            AdjustmentVerdict verdict = effect.Judge(input);
            CustomFault? fault = FaultOf(effect, input, verdict);
            return fault is null ? new CustomVerdict(StepOf(verdict, input.Total), null) : new CustomVerdict(nothing, fault);
        }
        catch (Exception thrown)
        {
            return new CustomVerdict(nothing, new CustomFault(CustomDiagnostics.EffectFails, CustomCode.Thrown(thrown)));
        }
    }

    private static CustomFault? FaultOf(CustomEffect effect, AdjustmentInput input, AdjustmentVerdict? verdict)
    {
        if (verdict is null)
            return new CustomFault(CustomDiagnostics.EffectFails, CustomTexts.NoVerdict);
        if (verdict != effect.Judge(input))
            return new CustomFault(CustomDiagnostics.EffectWavers, CustomTexts.TwoAnswers);
        decimal least = Math.Min(0, input.Total);
        decimal most = input.Total + Math.Clamp(effect.MostAdded, 0, SchemeLimits.LargestMark);
        return verdict.Total is { } total && (total < least || total > most)
            ? new CustomFault(CustomDiagnostics.TotalOutside, CustomTexts.TotalOutside.With(total, least, most))
            : null;
    }

    private static AdjustmentStep StepOf(AdjustmentVerdict verdict, decimal before)
    {
        decimal? after = verdict.IsUnscored ? null : Precision.Snap(verdict.Total ?? before);
        return new AdjustmentStep(after, verdict.Fails || after != before, verdict.Fails, verdict.Reason);
    }
}
