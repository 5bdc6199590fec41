using Evaluation.Diagnostics;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Schemes;

/// <summary>Checks full marks, weights and rounding: that they are there, lie within bounds, and add up.</summary>
internal sealed class MarkCheck
{
    private static readonly LocalText MarkRange = new("from 0.000001 to 1000000", "在 0.000001 至 1000000 之间");
    private static readonly LocalText NotNegative = new("from 0 to 1000000", "在 0 至 1000000 之间");
    private static readonly LocalText ExponentRange = new("between -20 and 20, and not 0", "在 -20 与 20 之间且不为 0");
    private static readonly LocalText Share = new("from 0 to 1", "在 0 至 1 之间");
    internal static readonly LocalText LevelRange = new("a whole number from 1 to 16", "为 1 至 16 的整数");
    internal static readonly LocalText DigitRange = new("a whole number from 0 to 12", "为 0 至 12 的整数");

    private readonly SchemePlaces places;
    private readonly DiagnosticBag diagnostics;

    private MarkCheck(SchemePlaces places, DiagnosticBag diagnostics) => (this.places, this.diagnostics) = (places, diagnostics);

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        var check = new MarkCheck(places, diagnostics);
        check.CheckMark("fullMark", scheme.FullMark, places.Of(scheme, "fullMark"));
        check.CheckRounding(scheme, "rounding.leaf", scheme.Rounding.Leaf);
        check.CheckRounding(scheme, "rounding.branch", scheme.Rounding.Branch);
        check.CheckRounding(scheme, "rounding.total", scheme.Rounding.Total);
        foreach (LevelRounding level in scheme.Rounding.Levels)
            check.CheckRounding(scheme, "rounding.levels", level.Rule);
        check.CheckChildren(scheme, scheme.Code, scheme.Aggregation, scheme.FullMark, scheme.Indicators);
        foreach (Indicator indicator in scheme.AllIndicators)
            check.CheckIndicator(indicator);
    }

    private void CheckIndicator(Indicator indicator)
    {
        if (indicator.FullMark is { } mark)
            CheckMark("fullMark", mark, places.Of(indicator, "fullMark", indicator.Code));
        if (indicator.Rounding is { } rounding)
            CheckRounding(indicator, "rounding", rounding);
        if (indicator.IsLeaf)
            return;
        decimal? stated = indicator.Aggregation is Sum ? indicator.FullMark : null;
        CheckChildren(indicator, indicator.Code, indicator.Aggregation, stated, indicator.Children);
    }

    /// <summary>Checks the children of a branch; <paramref name="stated"/> is what those of a sum must add up to, if anything is.</summary>
    private void CheckChildren(object parent, string name, Aggregation aggregation, decimal? stated, ValueList<Indicator> children)
    {
        int before = diagnostics.Count;
        if (!IsDoubtfulParent(parent))
            CheckAggregation(parent, name, aggregation);
        foreach (Indicator child in children.Where(child => !places.IsDoubtful(child)))
        {
            if (aggregation is WeightedAggregation)
                CheckWeight(child, name);
            else if (aggregation is Sum)
                CheckSummand(child, name);
            else if (child.Weight is not null)
                diagnostics.Add(SchemeDiagnostics.WeightUnused, places.Of(child, "weight", child.Code), child.Code, name, aggregation.Name);
        }

        if (diagnostics.Count > before || IsDoubtfulParent(parent) || children.Count == 0 || children.Any(places.IsDoubtful))
            return;
        if (aggregation is WeightedAggregation weighted)
            CheckWeightSum(parent, name, weighted, children.Sum(child => child.Weight ?? 0));
        else if (aggregation is Sum && stated is { } whole && !children.Any(IsDoubtful) && children.Sum(Scheme.FullMarkOf) is var sum && sum != whole)
            diagnostics.Add(SchemeDiagnostics.MarksDoNotAddUp, places.Of(parent, "fullMark", name), name, sum, whole);
    }

    private void CheckAggregation(object parent, string name, Aggregation aggregation)
    {
        Place place = places.Of(parent, "aggregation", name);
        if (aggregation is PowerMean { Exponent: 0 or < -20 or > 20 } power)
            Report("exponent", power.Exponent, ExponentRange, place);
        if (aggregation.MinimumWeight is < 0 or > 1)
            Report("minimumWeight", aggregation.MinimumWeight, Share, place);
        if (aggregation.MinimumCount is < 0 or > 1)
            Report("minimumCount", aggregation.MinimumCount, Share, place);
    }

    private void CheckWeight(Indicator child, string parent)
    {
        if (child.Weight is not { } weight)
            diagnostics.Add(SchemeDiagnostics.WeightMissing, places.Of(child, "", child.Code), child.Code, parent);
        else if (weight is < 0 or > SchemeLimits.LargestMark)
            Report("weight", weight, NotNegative, places.Of(child, "weight", child.Code));
    }

    private void CheckSummand(Indicator child, string parent)
    {
        if (child.Weight is not null)
            diagnostics.Add(SchemeDiagnostics.WeightUnderSum, places.Of(child, "weight", child.Code), child.Code, parent);
        if (child is { IsLeaf: true, FullMark: null })
            diagnostics.Add(SchemeDiagnostics.FullMarkMissing, places.Of(child, "", child.Code), child.Code, parent);
    }

    private void CheckWeightSum(object parent, string name, WeightedAggregation aggregation, decimal sum)
    {
        bool sound = aggregation.Relative ? sum > 0 : sum is 1 or 100;
        if (!sound)
            diagnostics.Add(SchemeDiagnostics.WeightsDoNotAddUp, places.Of(parent, "aggregation", name), name, sum);
    }

    private void CheckMark(string what, decimal mark, Place place)
    {
        if (mark is < SchemeLimits.SmallestMark or > SchemeLimits.LargestMark)
            Report(what, mark, MarkRange, place);
    }

    private void CheckRounding(object part, string what, RoundingRule rule)
    {
        if (rule.Digits is < 0 or > RoundingRule.MaxDigits)
            Report("digits", rule.Digits, DigitRange, places.Of(part, what));
    }

    private void Report(string what, decimal value, LocalText wanted, Place place) =>
        diagnostics.Add(SchemeDiagnostics.OutOfRange, place, what, value, wanted);

    private bool IsDoubtfulParent(object parent) => parent is Scheme
        ? places.IsDoubtful(parent, "fullMark", "aggregation", "indicators")
        : places.IsDoubtful(parent);

    /// <summary>Whether an indicator's full mark cannot be judged, because it or something it is made of could not be read.</summary>
    private bool IsDoubtful(Indicator indicator) =>
        places.IsDoubtful(indicator) || (indicator.FullMark is null && indicator.Children.Any(IsDoubtful));
}
