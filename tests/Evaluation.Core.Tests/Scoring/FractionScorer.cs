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
internal sealed class FractionScorer
{
    private readonly Scheme scheme;
    private readonly ILookup<string, ObservedValue> values;
    private readonly List<FractionScorer> all;
    private readonly Dictionary<string, Fraction?> known = [];

    private FractionScorer(Scheme scheme, ILookup<string, ObservedValue> values, List<FractionScorer> all) =>
        (this.scheme, this.values, this.all) = (scheme, values, all);

    /// <summary>A scorer for a subject that is alone.</summary>
    internal static FractionScorer Alone(Scheme scheme, ILookup<string, ObservedValue> values) => new(scheme, values, []);

    /// <summary>A scorer for each subject of a round, by name; they ask each other where subjects are compared.</summary>
    internal static Dictionary<string, FractionScorer> Of(RandomRound.Round round)
    {
        var all = new List<FractionScorer>();
        var byName = new Dictionary<string, FractionScorer>();
        foreach (Subject subject in round.Subjects)
        {
            var values = round.Rows.Where(row => row.Subject == subject.Name).ToLookup(row => row.Leaf, row => row.Value);
            all.Add(byName[subject.Name] = new FractionScorer(round.Scheme, values, all));
        }

        return byName;
    }

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
            decimal points = Input(adjustment);
            if (adjustment.Effect is not Bonus || before is not Bonus)
                gate = total;
            before = adjustment.Effect;
            switch (adjustment.Effect)
            {
                case Failing failing when HasFailed(failing, points, total):
                    return failing.Unscored ? null : failing.Score ?? total;
                case Deduction when scheme.Adjustments
                    .TakeWhile(other => other.Effect is not (Veto or PartPassMark) || !HasFailed((Failing)other.Effect, Input(other), 0))
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

    private decimal Input(Adjustment adjustment) => adjustment.Input is { } input ? Observed(adjustment, input) : 0;

    private bool HasFailed(Failing failing, decimal points, decimal total) => failing switch
    {
        FailMark fail => total < fail.Below,
        PartPassMark part => Score(scheme.Find(part.Part)!, level: 1) is { } score && score.Round(18, halfToEven: true) < part.Below,
        _ => points > 0,
    };

    private decimal Observed(Adjustment adjustment, Indicator input)
    {
        ObservedValue value = Value(input);
        return value.Kind switch
        {
            ValueKind.Missing => adjustment.Missing == AbsenceRule.FullMark ? adjustment.FullMark : 0,
            ValueKind.NotApplicable or ValueKind.Excluded or ValueKind.Zero => 0,
            _ => Points(input.Method!, value, adjustment.FullMark).Round(18, halfToEven: true),
        };
    }

    private Fraction? Score(Indicator indicator, int level)
    {
        if (!known.TryGetValue(indicator.Code, out Fraction? score))
            known[indicator.Code] = score = Reckon(indicator, level);
        return score;
    }

    private Fraction? Reckon(Indicator indicator, int level)
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

    private Fraction? Branch(Aggregation aggregation, decimal fullMark, ValueList<Indicator> children, int level, bool isMember = false)
    {
        var scored = new List<(Fraction Rate, Fraction Share)>();
        Fraction allShares = 0m;
        foreach (Indicator child in children)
        {
            decimal own = Scheme.FullMarkOf(child);
            Fraction share = ShareOf(aggregation, child);
            allShares += share;
            if (Score(child, level) is { } score)
                scored.Add((score / own, share));
        }

        Fraction possible = scored.Aggregate((Fraction)0m, (sum, child) => sum + child.Share);
        if (scored.Count == 0
            || possible.CompareTo(allShares * aggregation.MinimumWeight) < 0
            || scored.Count < aggregation.MinimumCount * children.Count)
            return null;
        if (isMember)
            return 1m;
        if (aggregation is Copeland)
            return fullMark * NetWins(aggregation, children, level);
        Fraction spread = children.Where(child => IsSpread(child, level)).Aggregate((Fraction)0m, (sum, child) => sum + ShareOf(aggregation, child));
        return fullMark * Joined(aggregation, Spread(scored, spread), possible + (scored.Any(child => child.Share != 0m) ? spread : 0m));
    }

    private static Fraction ShareOf(Aggregation aggregation, Indicator child) =>
        aggregation switch { WeightedAggregation => child.Weight!.Value, Sum => Scheme.FullMarkOf(child), _ => 1m };

    /// <summary>The children with an equal part of what is spread added to each share.</summary>
    private static List<(Fraction Rate, Fraction Share)> Spread(List<(Fraction Rate, Fraction Share)> scored, Fraction spread)
    {
        int over = scored.Count(child => child.Share != 0m);
        return [.. scored.Select(child => child.Share == 0m ? child : (child.Rate, child.Share + (spread / over)))];
    }

    /// <summary>Whether an indicator has no score because everything in it is spread evenly.</summary>
    private bool IsSpread(Indicator indicator, int level)
    {
        if (Score(indicator, level) is not null)
            return false;
        if (!indicator.IsLeaf)
            return indicator.Children.All(child => IsSpread(child, level + 1));
        return Value(indicator).Kind switch
        {
            ValueKind.Missing => scheme.Absence.Missing,
            // A timeline without a score is one whose reply was not due by the cut-off.
            ValueKind.NotApplicable or ValueKind.Timeline => scheme.Absence.NotApplicable,
            ValueKind.Excluded => scheme.Absence.Excluded,
            _ => AbsenceRule.Zero,
        } == AbsenceRule.SpreadEvenly;
    }

    /// <summary>(wins − losses + others) ÷ 2·others; a half when there are no others.</summary>
    private Fraction NetWins(Aggregation aggregation, ValueList<Indicator> children, int level)
    {
        FractionScorer[] others = [.. all.Where(other => other != this && other.Branch(aggregation, 1m, children, level, isMember: true) is not null)];
        decimal net = others.Sum(other => Win(other, children, level));
        return others.Length == 0 ? 0.5m : (Fraction)(net + others.Length) / (2m * others.Length);
    }

    /// <summary>1 when this subject is better on more weight than the other, -1 when on less, of what both have.</summary>
    private int Win(FractionScorer other, ValueList<Indicator> children, int level)
    {
        decimal margin = 0;
        foreach (Indicator child in children)
        {
            if (Score(child, level) is { } own && other.Score(child, level) is { } its)
                margin += child.Weight!.Value * own.Round(18, halfToEven: true).CompareTo(its.Round(18, halfToEven: true));
        }

        return Math.Sign(margin);
    }

    private static Fraction Joined(Aggregation aggregation, List<(Fraction Rate, Fraction Share)> scored, Fraction possible) => aggregation switch
    {
        Minimum => scored.Select(child => child.Rate).Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
        Maximum => scored.Select(child => child.Rate).Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
        _ => scored.Aggregate((Fraction)0m, (sum, child) => sum + (child.Share * child.Rate)) / possible,
    };

    private Fraction? Leaf(Indicator leaf)
    {
        ObservedValue value = Value(leaf);
        decimal full = Scheme.FullMarkOf(leaf);
        return value.Kind switch
        {
            ValueKind.Missing => Absent(scheme.Absence.Missing, full),
            ValueKind.NotApplicable => Absent(scheme.Absence.NotApplicable, full),
            ValueKind.Excluded => Absent(scheme.Absence.Excluded, full),
            ValueKind.Zero => 0m,
            ValueKind.Timeline when Overdue((WorkingDayDeadline)leaf.Method!, value) is null => Absent(scheme.Absence.NotApplicable, full),
            _ => Points(leaf.Method!, value, full),
        };
    }

    private ObservedValue Value(Indicator leaf) =>
        leaf.Panel is { } panel ? Joined(panel, [.. values[leaf.Code]]) : values[leaf.Code].SingleOrDefault();

    private static ObservedValue Joined(Panel panel, ObservedValue[] all)
    {
        ObservedValue[] answers = [.. all.Where(answer => answer.Kind != ValueKind.Missing)];
        if (answers.Length == 0 || answers.All(answer => answer.Kind < ValueKind.Number) || answers[0].Kind > ValueKind.Number)
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
        AbsenceRule.Rescale or AbsenceRule.SpreadEvenly => null,
        _ => throw new InvalidOperationException("A random scheme does not refuse."),
    };

    private int? Overdue(WorkingDayDeadline method, ObservedValue value) => DayByDay.Overdue(value.Timeline, (int)method.Limit, scheme.Cutoff);

    private Fraction Points(ScoringMethod method, ObservedValue value, decimal full) => method switch
    {
        DirectPoints => value.Number,
        ProportionOfTarget { Target: var target, Floor: var floor } => Between(value.Number, floor, target, full),
        Goalposts { Low: var low, High: var high } => Between(value.Number, low, high, full),
        PointsPerCase { Each: var each, Cap: var cap } => Math.Min(value.Number * each, cap ?? full),
        DeductionPerCase { Each: var each, Cap: var cap } => full - Math.Min(value.Number * each, cap ?? full),
        WorkingDayDeadline late => Late(
            value.Kind == ValueKind.Count ? value.Number - late.Limit : Overdue(late, value)!.Value, late.Each, late.Cap, late.Bands, full),
        LongestGap gap => Late(DayByDay.LongestGap(gap, value.Dates) - gap.Limit, gap.Each, gap.Cap, gap.Bands, full),
        WithinWindow window => Math.Min(DayByDay.Inside(window, value.Dates) * window.Each, window.Cap ?? full),
        CoveredPeriods periods => Covered(DayByDay.Periods(periods, value.Dates), full),
        FormulaText formula => Formula(formula.Formula, value.Number, full),
        Checklist checklist => Items(checklist, value.ToString().Split(';')),
        Bands bands => bands.Steps.FirstOrDefault(band => band.From is null || value.Number >= band.From)?.Points ?? 0,
        YesNo answer => value.IsYes ? answer.Yes ?? full : answer.No,
        LevelTable table => table.Levels.Single(level => level.Name == value.Level).Points,
        _ => throw new InvalidOperationException(method.Name),
    };

    private static Fraction Late(decimal days, decimal? each, decimal? cap, ValueList<Band> bands, decimal full)
    {
        if (days <= 0)
            return full;
        return each is { } price ? full - Math.Min(days * price, cap ?? full) : bands.First(band => band.From is null || days >= band.From).Points;
    }

    private static Fraction Covered((int Covered, int All) periods, decimal full) =>
        (Fraction)full * (decimal)periods.Covered / (decimal)periods.All;

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
