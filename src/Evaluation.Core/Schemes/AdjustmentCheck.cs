using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes;

/// <summary>Checks the adjustments: their codes, what they need, and that they name parts and grades that exist.</summary>
internal sealed class AdjustmentCheck
{
    private static readonly LocalText Bounded = new("from 0 to 1000000", "在 0 至 1000000 之间");

    private static readonly LocalText UpTo = new("from 0 to the full mark of {0}, {1}", "在 0 与 {0} 的满分 {1} 之间");

    private readonly Scheme scheme;
    private readonly SchemePlaces places;
    private readonly DiagnosticBag diagnostics;

    private AdjustmentCheck(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics) =>
        (this.scheme, this.places, this.diagnostics) = (scheme, places, diagnostics);

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        var check = new AdjustmentCheck(scheme, places, diagnostics);
        if (scheme.Adjustments.Count > SchemeLimits.MostSteps)
            diagnostics.Add(SchemeDiagnostics.TooManyAdjustments, places.Of(scheme), scheme.Adjustments.Count, SchemeLimits.MostSteps);
        var codes = scheme.AllIndicators.Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        foreach (Adjustment adjustment in scheme.Adjustments)
        {
            if (!codes.Add(adjustment.Code) && adjustment.Code.Length > 0)
                diagnostics.Add(SchemeDiagnostics.DuplicateCode, check.At(adjustment, "code"), adjustment.Code, "indicators/adjustments");
            if (places.IsDoubtful(adjustment))
                continue;
            check.CheckTexts(adjustment);
            check.CheckNeed(adjustment);
            check.CheckEffect(adjustment);
            check.CheckFault(adjustment);
        }

        check.CheckOrder();
    }

    private void CheckTexts(Adjustment adjustment)
    {
        if (!SchemeText.IsGood(adjustment.Code, SchemeLimits.LongestCode))
            diagnostics.Add(SchemeDiagnostics.BadText, At(adjustment, "code"), "code", SchemeLimits.LongestCode);
        if (!SchemeText.IsGood(adjustment.Title, SchemeText.Longest))
            diagnostics.Add(SchemeDiagnostics.BadText, At(adjustment, "title"), "title", SchemeText.Longest);
        CheckBound(adjustment, "fullMark", adjustment.FullMark);
    }

    private void CheckNeed(Adjustment adjustment)
    {
        if (adjustment.Effect.NeedsObservation && adjustment.Method is null)
            diagnostics.Add(SchemeDiagnostics.AdjustmentWithoutMethod, At(adjustment, ""), adjustment.Code, adjustment.Effect.Name);
        else if (!adjustment.Effect.NeedsObservation && adjustment.Method is not null)
            diagnostics.Add(SchemeDiagnostics.AdjustmentWithMethod, At(adjustment, "method"), adjustment.Code, adjustment.Effect.Name);
        else if (adjustment.Effect is Veto && adjustment.Method!.Accepts != ValueKind.YesNo)
            diagnostics.Add(SchemeDiagnostics.VetoNotYesNo, At(adjustment, "method"), adjustment.Code);
        if (adjustment.Missing is AbsenceRule.Rescale or AbsenceRule.SpreadEvenly)
            diagnostics.Add(SchemeDiagnostics.AdjustmentRescaled, At(adjustment, "missing"), adjustment.Code);
    }

    private void CheckEffect(Adjustment adjustment)
    {
        if (adjustment.Effect is Failing failing)
            CheckFailing(adjustment, failing);
        if (adjustment.Effect is CustomEffect custom)
            CustomCheck.Check(custom, adjustment, scheme.FullMark, places, diagnostics);
        CheckGrade(adjustment);
        CheckBound(adjustment, "below", (adjustment.Effect as FailMark)?.Below ?? (adjustment.Effect as PartPassMark)?.Below);
        CheckBound(adjustment, "onlyAbove", (adjustment.Effect as Bonus)?.OnlyAbove);
        if (adjustment.Effect is IndicatorOverride overriding)
            CheckOverride(adjustment, overriding);
        if (adjustment.Effect is not Limit limit)
            return;
        CheckBound(adjustment, "atLeast", limit.AtLeast);
        CheckBound(adjustment, "atMost", limit.AtMost);
        if ((limit.AtLeast is null && limit.AtMost is null) || limit.AtLeast > limit.AtMost)
            diagnostics.Add(SchemeDiagnostics.EmptyLimit, At(adjustment, "effect"), adjustment.Code);
    }

    private void CheckOverride(Adjustment adjustment, IndicatorOverride overriding)
    {
        string code = overriding.Indicator;
        if (scheme.Find(code) is not { } indicator)
            diagnostics.Add(SchemeDiagnostics.UnknownOverridden, At(adjustment, "effect"), adjustment.Code, code, NearestIndicator(code));
        else if (overriding.Score < 0 || overriding.Score > Scheme.FullMarkOf(indicator))
            diagnostics.Add(
                SchemeDiagnostics.OutOfRange, At(adjustment, "effect"), "score", overriding.Score, UpTo.With(code, Scheme.FullMarkOf(indicator)));
    }

    private void CheckFault(Adjustment adjustment)
    {
        if (adjustment.Fault is not { } fault)
            return;
        if (!SchemeText.IsGood(fault, SchemeLimits.LongestCode))
            diagnostics.Add(SchemeDiagnostics.BadText, At(adjustment, "fault"), "fault", SchemeLimits.LongestCode);
        if (adjustment.Effect is not Deduction)
            diagnostics.Add(SchemeDiagnostics.FaultWithoutDeduction, At(adjustment, "fault"), adjustment.Code, adjustment.Effect.Name);
        else if (scheme.Adjustments.Count(other => other.Fault == fault) == 1)
            diagnostics.Add(SchemeDiagnostics.LonelyFault, At(adjustment, "fault"), adjustment.Code, fault);
    }

    private void CheckOrder()
    {
        Adjustment? first = scheme.Adjustments.FirstOrDefault(adjustment => adjustment.Effect is not IndicatorOverride);
        foreach (Adjustment late in scheme.Adjustments.SkipWhile(adjustment => adjustment != first).Where(adjustment => adjustment.Effect is IndicatorOverride))
        {
            if (!places.IsDoubtful(late) && !places.IsDoubtful(first!))
                diagnostics.Add(SchemeDiagnostics.OverrideTooLate, At(late, "effect"), late.Code, first!.Code);
        }
    }

    private LocalText NearestIndicator(string code) =>
        Yaml.MapReader.NearestHint(code, scheme.AllIndicators.Select(indicator => indicator.Code));

    private void CheckFailing(Adjustment adjustment, Failing failing)
    {
        CheckBound(adjustment, "score", failing.Score);
        if (failing is { Score: not null, Unscored: true })
            diagnostics.Add(SchemeDiagnostics.ScoredAndUnscored, At(adjustment, "effect"), adjustment.Code);
        if (failing is PartPassMark { Part: var part } && scheme.Find(part) is null)
            diagnostics.Add(SchemeDiagnostics.UnknownPart, At(adjustment, "effect"), adjustment.Code, part, NearestIndicator(part));
    }

    private void CheckGrade(Adjustment adjustment)
    {
        if (adjustment.Effect.GivenGrade is { } grade && scheme.Grades.Count > 0 && scheme.Grades.All(known => known.Name != grade))
            diagnostics.Add(
                SchemeDiagnostics.UnknownGrade, At(adjustment, "effect"), adjustment.Code, grade, string.Join(", ", scheme.Grades.Select(known => known.Name)));
    }

    private void CheckBound(Adjustment adjustment, string what, decimal? value)
    {
        if (value is < 0 or > SchemeLimits.LargestMark)
            diagnostics.Add(SchemeDiagnostics.OutOfRange, At(adjustment, what == "fullMark" ? what : "effect"), what, value, Bounded);
    }

    private Place At(Adjustment adjustment, string value) => places.Of(adjustment, value, adjustment.Code);
}
