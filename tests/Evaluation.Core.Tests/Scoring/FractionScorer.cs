using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Scoring;

/// <summary>
/// Scores one subject by walking the scheme in exact fractions: no rules, no compiled expressions, no columns, no decimals. The second
/// implementation in the differential tests.
/// </summary>
internal sealed class FractionScorer(Scheme scheme, ILookup<string, ObservedValue> values)
{
    /// <summary>The published total and the one before rounding, or <see langword="null"/> when there is none.</summary>
    internal (decimal Published, decimal Exact)? Total()
    {
        if (Branch(scheme.Aggregation, scheme.FullMark, scheme.Indicators, level: 1) is not { } tree)
            return null;
        Fraction? adjusted = scheme.Adjustments.Count == 0 ? tree : Adjusted(tree.Round(18, halfToEven: true));
        return adjusted is not { } exact
            ? null
            : (Rounded(exact, scheme.Rounding.Total).Round(18, halfToEven: true), exact.Round(18, halfToEven: true));
    }

    /// <summary>The total after the adjustments, which are few enough to be written out once more.</summary>
    private Fraction? Adjusted(decimal total)
    {
        decimal gate = total;
        AdjustmentEffect? before = null;
        foreach (Adjustment adjustment in scheme.Adjustments)
        {
            decimal points = adjustment.Input is { } input ? Observed(adjustment, input) : 0;
            if (adjustment.Effect is not Bonus || before is not Bonus)
                gate = total;
            before = adjustment.Effect;
            switch (adjustment.Effect)
            {
                case Failing failing when HasFailed(failing, points, total):
                    return failing.Unscored ? null : failing.Score ?? total;
                case Deduction when scheme.Adjustments
                    .Where(other => other.Fault is not null && other.Fault == adjustment.Fault)
                    .MaxBy(other => Observed(other, other.Input!)) is { } largest && largest != adjustment:
                    break;
                case Deduction:
                    total = total < points ? Math.Min(total, 0) : total - points;
                    break;
                case Bonus bonus when bonus.OnlyAbove is null || gate > bonus.OnlyAbove:
                    total += points;
                    break;
                case Limit limit:
                    total = Math.Clamp(total, limit.AtLeast!.Value, limit.AtMost!.Value);
                    break;
            }
        }

        return total;
    }

    private bool HasFailed(Failing failing, decimal points, decimal total) => failing switch
    {
        FailMark fail => total < fail.Below,
        PartPassMark part => Score(scheme.Find(part.Part)!, level: 1) is { } score && score.Round(18, halfToEven: true) < part.Below,
        _ => points > 0,
    };

    private decimal Observed(Adjustment adjustment, Indicator input)
    {
        ObservedValue value = values[adjustment.Code].SingleOrDefault();
        return value.Kind switch
        {
            ValueKind.Missing => adjustment.Missing == AbsenceRule.FullMark ? adjustment.FullMark : 0,
            ValueKind.NotApplicable or ValueKind.Excluded or ValueKind.Zero => 0,
            _ => Points(input.Method!, value, adjustment.FullMark).Round(18, halfToEven: true),
        };
    }

    private Fraction? Score(Indicator indicator, int level)
    {
        Fraction? exact = indicator.IsLeaf
            ? Leaf(indicator)
            : Branch(indicator.Aggregation, Scheme.FullMarkOf(indicator), indicator.Children, level + 1);
        RoundingRule? ofLevel = scheme.Rounding.Levels.Where(rounding => rounding.Level == level).Select(rounding => (RoundingRule?)rounding.Rule).FirstOrDefault();
        RoundingRule rounding = indicator.Rounding ?? ofLevel ?? (indicator.IsLeaf ? scheme.Rounding.Leaf : scheme.Rounding.Branch);
        IndicatorOverride? overriding = scheme.Adjustments
            .Where(adjustment => adjustment.Effect is IndicatorOverride effect && effect.Indicator == indicator.Code && Observed(adjustment, adjustment.Input!) > 0)
            .Select(adjustment => (IndicatorOverride)adjustment.Effect).LastOrDefault();
        exact = overriding?.Score ?? exact;
        return exact is { } score ? Rounded(score, rounding) : null;
    }

    private Fraction? Branch(Aggregation aggregation, decimal fullMark, ValueList<Indicator> children, int level)
    {
        var scored = new List<(Fraction Rate, Fraction Share)>();
        Fraction allShares = 0m;
        foreach (Indicator child in children)
        {
            decimal own = Scheme.FullMarkOf(child);
            Fraction share = aggregation switch { Mean => child.Weight!.Value, Sum => own, _ => 1m };
            allShares += share;
            if (Score(child, level) is { } score)
                scored.Add((score / own, share));
        }

        Fraction possible = scored.Aggregate((Fraction)0m, (sum, child) => sum + child.Share);
        if (scored.Count == 0
            || possible.CompareTo(allShares * aggregation.MinimumWeight) < 0
            || scored.Count < aggregation.MinimumCount * children.Count)
            return null;
        return fullMark * Joined(aggregation, scored, possible);
    }

    private static Fraction Joined(Aggregation aggregation, List<(Fraction Rate, Fraction Share)> scored, Fraction possible) => aggregation switch
    {
        Minimum => scored.Select(child => child.Rate).Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
        Maximum => scored.Select(child => child.Rate).Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
        _ => scored.Aggregate((Fraction)0m, (sum, child) => sum + (child.Share * child.Rate)) / possible,
    };

    private Fraction? Leaf(Indicator leaf)
    {
        ObservedValue value = leaf.Panel is { } panel ? Joined(panel, [.. values[leaf.Code]]) : values[leaf.Code].SingleOrDefault();
        decimal full = Scheme.FullMarkOf(leaf);
        return value.Kind switch
        {
            ValueKind.Missing => Absent(scheme.Absence.Missing, full),
            ValueKind.NotApplicable => Absent(scheme.Absence.NotApplicable, full),
            ValueKind.Excluded => Absent(scheme.Absence.Excluded, full),
            ValueKind.Zero => 0m,
            _ => Points(leaf.Method!, value, full),
        };
    }

    private static ObservedValue Joined(Panel panel, ObservedValue[] all)
    {
        ObservedValue[] answers = [.. all.Where(answer => answer.Kind != ValueKind.Missing)];
        if (answers.Length == 0 || answers.All(answer => answer.Kind < ValueKind.Number))
            return answers.FirstOrDefault();
        List<decimal> numbers = [.. answers.Select(answer => answer.Kind == ValueKind.Zero ? 0 : answer.Number).Order()];
        for (int i = 0; i < ((panel as PanelTrimmedMean)?.Drop ?? 0); i++)
        {
            numbers.RemoveAt(0);
            numbers.RemoveAt(numbers.Count - 1);
        }

        while (panel is PanelMedian && numbers.Count > 2)
        {
            numbers.RemoveAt(0);
            numbers.RemoveAt(numbers.Count - 1);
        }

        return ObservedValue.OfNumber(numbers.Sum() / numbers.Count);
    }

    private static Fraction? Absent(AbsenceRule rule, decimal full) => rule switch
    {
        AbsenceRule.Zero => 0m,
        AbsenceRule.FullMark => full,
        AbsenceRule.Rescale => null,
        _ => throw new InvalidOperationException("A random scheme does not refuse."),
    };

    private static Fraction Points(ScoringMethod method, ObservedValue value, decimal full) => method switch
    {
        DirectPoints => value.Number,
        ProportionOfTarget { Target: var target, Floor: var floor } => Between(value.Number, floor, target, full),
        Goalposts { Low: var low, High: var high } => Between(value.Number, low, high, full),
        PointsPerCase { Each: var each, Cap: var cap } => Math.Min(value.Number * each, cap ?? full),
        DeductionPerCase { Each: var each, Cap: var cap } => full - Math.Min(value.Number * each, cap ?? full),
        WorkingDayDeadline { Limit: var limit, Each: var each } => Math.Clamp(full - ((value.Number - limit) * each), 0, full),
        FormulaText formula => Formula(formula.Formula, value.Number, full),
        Checklist checklist => Items(checklist, value.ToString().Split(';')),
        Bands bands => bands.Steps.FirstOrDefault(band => band.From is null || value.Number >= band.From)?.Points ?? 0,
        YesNo answer => value.IsYes ? answer.Yes ?? full : answer.No,
        LevelTable table => table.Levels.Single(level => level.Name == value.Level).Points,
        _ => throw new InvalidOperationException(method.Name),
    };

    /// <summary>Nothing at one end, everything at the other, by distance between them; beyond an end as at the end.</summary>
    private static Fraction Between(decimal value, decimal nothing, decimal everything, decimal full)
    {
        decimal held = Math.Clamp(value, Math.Min(nothing, everything), Math.Max(nothing, everything));
        return (Fraction)full * (held - nothing) / (everything - nothing);
    }

    /// <summary>The formulas of random schemes, written out.</summary>
    private static Fraction Formula(string text, decimal value, decimal full)
    {
        Fraction points = text switch
        {
            "采集值 / 3" => (Fraction)value / 3m,
            "min(full, value * 2.5)" => value * 2.5m,
            _ => value >= 60 ? full : (Fraction)full * value / 60m,
        };
        return points.CompareTo(full) > 0 ? full : points;
    }

    private static Fraction Items(Checklist checklist, string[] met)
    {
        decimal sum = 0;
        foreach (ChecklistItem item in checklist.Items)
        {
            if (met.Contains(item.Name))
                sum += item.Points;
            else if (checklist.Gated)
                break;
        }

        return sum;
    }

    private static Fraction Rounded(Fraction score, RoundingRule rule) =>
        rule.Mode == RoundingMode.None ? score : score.Round(rule.Digits, halfToEven: rule.Mode == RoundingMode.HalfEven);
}
