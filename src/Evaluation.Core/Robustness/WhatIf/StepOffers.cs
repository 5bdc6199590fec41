using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Lists the better values that can be reached on a leaf, by its method.</summary>
internal static class StepOffers
{
    private const int MostItemsInSubsets = 6;
    private const int MostCases = 1_000;

    private static readonly LocalText ByPanel = new("several evaluators judge it", "由多名评估员评定");
    private static readonly LocalText NoNumber = new("what is found on it is not a number, a level, a yes or a list", "其采集值不是数值、等次、是否或清单");
    private static readonly LocalText LeftOut = new("it was left out, and a score on it could lower the total", "该项未计分，补分可能使总分降低");

    /// <summary>Why nothing can be listed for a leaf, or <see langword="null"/>.</summary>
    internal static LocalText? WhyNot(Indicator leaf, NodeState state)
    {
        if (leaf.Panel is not null)
            return ByPanel;
        if (state != NodeState.Scored)
            return LeftOut;
        return leaf.Method is DirectPoints or YesNo or LevelTable or Checklist or Bands or PointsPerCase or DeductionPerCase or ProportionOfTarget or Goalposts
            or MinMax { IsFixed: true } or ZScore { IsFixed: true } ? null : NoNumber;
    }

    /// <summary>The values that may be better than the one now; those that are not are dropped once they are scored.</summary>
    internal static IEnumerable<ObservedValue> Of(Indicator leaf, ObservedValue now, int steps) => leaf.Method switch
    {
        DirectPoints => Between(0, Scheme.FullMarkOf(leaf), steps),
        YesNo => [ObservedValue.OfYesNo(true), ObservedValue.OfYesNo(false)],
        LevelTable table => table.Levels.Select(level => ObservedValue.OfLevel(level.Name)),
        Checklist list => Subsets(list, now),
        Bands bands => bands.Steps.Select(band => band.From).OfType<decimal>().Select(ObservedValue.OfNumber),
        PointsPerCase cases => Cases(now, cases.Each, cases.Cap ?? Scheme.FullMarkOf(leaf), rising: true),
        DeductionPerCase cases => Cases(now, cases.Each, cases.Cap ?? Scheme.FullMarkOf(leaf), rising: false),
        ProportionOfTarget target => Between(target.Floor, target.Target, steps),
        Goalposts posts => Between(posts.Low, posts.High, steps),
        MinMax { Min: { } min, Max: { } max } => Between(min, max, steps),
        ZScore { Mean: { } mean, Deviation: { } deviation } => Between(mean - (3 * deviation), mean + (3 * deviation), steps),
        _ => [],
    };

    private static IEnumerable<ObservedValue> Between(decimal from, decimal to, int steps) =>
        Enumerable.Range(0, steps + 1).Select(step => ObservedValue.OfNumber(from + ((to - from) * step / steps)));

    private static IEnumerable<ObservedValue> Cases(ObservedValue now, decimal each, decimal cap, bool rising)
    {
        long count = now.Kind == ValueKind.Count ? (long)now.Number : 0;
        long end = (long)Math.Min(MostCases, decimal.Ceiling(cap / each));
        return rising
            ? Range(count + 1, Math.Min(end, count + MostCases))
            : Range(0, Math.Min(end, count - 1));
    }

    private static IEnumerable<ObservedValue> Range(long first, long last)
    {
        for (long count = Math.Max(0, first); count <= last; count++)
            yield return ObservedValue.OfCount(count);
    }

    /// <summary>Every set of items that adds some, while those are few; else the dearest first, one after the other.</summary>
    private static IEnumerable<ObservedValue> Subsets(Checklist list, ObservedValue now)
    {
        string[] met = now.Kind == ValueKind.Checklist ? [.. list.Items.Select(item => item.Name).Where(name => ChecklistText.Has(now.StoredText!, name))] : [];
        IEnumerable<ChecklistItem> inTurn = list.Gated ? list.Items : list.Items.OrderByDescending(item => item.Points);
        string[] open = [.. inTurn.Select(item => item.Name).Where(name => !met.Contains(name))];
        if (open.Length > MostItemsInSubsets || list.Gated)
            return Enumerable.Range(1, open.Length).Select(count => ObservedValue.OfChecklist([.. met, .. open.Take(count)]));
        return Enumerable.Range(1, (1 << open.Length) - 1).Select(set => ObservedValue.OfChecklist([.. met, .. open.Where((_, i) => ((set >> i) & 1) == 1)]));
    }
}
