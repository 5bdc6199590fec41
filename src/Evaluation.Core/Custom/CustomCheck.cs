using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Rules.Methods;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Custom;

/// <summary>Checks methods and adjustments of somebody else's: first their settings as their author does, then their code by a trial.</summary>
internal static class CustomCheck
{
    internal static void Check(CustomMethod method, Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics)
    {
        var settings = new SettingsCheck(Scheme.FullMarkOf(leaf), leaf.Code, key => places.Of(method, key, leaf.Code), diagnostics);
        LocalText? found = null;
        LocalText? thrown = CustomCode.Try(() =>
        {
            method.CheckSettings(settings);
            found = settings.HasFaults ? null : KindFault(method);
            if (found is null && !settings.HasFaults)
                Try(method, leaf);
        });
        if ((thrown ?? found) is { } fault)
            diagnostics.Add(CustomDiagnostics.CodeAtFault, places.Of(method, "", leaf.Code), leaf.Code, method.GetType().Name, fault);
    }

    internal static void Check(CustomEffect effect, Adjustment adjustment, decimal fullMark, SchemePlaces places, DiagnosticBag diagnostics)
    {
        var settings = new SettingsCheck(fullMark, adjustment.Code, key => places.Of(effect, key, adjustment.Code), diagnostics);
        LocalText? found = null;
        LocalText? thrown = CustomCode.Try(() =>
        {
            effect.CheckSettings(settings);
            found = MostAddedFault(effect);
            CustomEntries.Write(effect);
        });
        if ((thrown ?? found) is { } fault)
            diagnostics.Add(CustomDiagnostics.CodeAtFault, places.Of(effect, "", adjustment.Code), adjustment.Code, effect.GetType().Name, fault);
    }

    private static LocalText? KindFault(CustomMethod method)
    {
        if (method.Accepts < ValueKind.Number || !Enum.IsDefined(method.Accepts))
            return CustomTexts.NoValueKind.With(method.Accepts);
        if (method.Accepts is not (ValueKind.Level or ValueKind.Checklist))
            return null;
        if (method.Choices.Count == 0)
            return CustomTexts.NoChoices.With(method.Accepts);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return method.Choices.FirstOrDefault(choice => !IsGoodChoice(choice) || !seen.Add(choice)) is { } bad ? CustomTexts.BadChoice.With(bad) : null;
    }

    private static bool IsGoodChoice(string choice) =>
        SchemeText.IsGood(choice, SchemeLimits.LongestCode) && choice.AsSpan().IndexOfAny(';', '；') < 0 && choice is not ("none" or "无");

    private static void Try(CustomMethod method, Indicator leaf)
    {
        CustomEntries.Write(method);
        var rules = new LeafRuleWriter(leaf, new AbsencePolicy());
        CustomEncoder.Write(method, rules);
        RuleCompiler.Compile(rules.ToList());
    }

    private static LocalText? MostAddedFault(CustomEffect effect) => effect.MostAdded is < 0 or > SchemeLimits.LargestMark
        ? CustomTexts.AddsTooMuch.With(effect.MostAdded, SchemeLimits.LargestMark)
        : null;
}
