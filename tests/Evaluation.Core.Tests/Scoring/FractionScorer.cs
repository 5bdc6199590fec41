using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>
/// Scores one subject by walking the scheme in exact fractions: no rules, no compiled expressions, no columns, no decimals. The second
/// implementation in the differential tests.
/// </summary>
internal sealed class FractionScorer(Scheme scheme, IReadOnlyDictionary<string, ObservedValue> values)
{
    /// <summary>The published total and the one before rounding, or <see langword="null"/> when everything is left out.</summary>
    internal (decimal Published, decimal Exact)? Total()
    {
        if (Branch(scheme.Aggregation, scheme.FullMark, scheme.Indicators) is not { } exact)
            return null;
        return (Rounded(exact, scheme.Rounding.Total).Round(18, halfToEven: true), exact.Round(18, halfToEven: true));
    }

    private Fraction? Score(Indicator indicator)
    {
        Fraction? exact = indicator.IsLeaf ? Leaf(indicator) : Branch(indicator.Aggregation, Scheme.FullMarkOf(indicator), indicator.Children);
        RoundingRule rounding = indicator.Rounding ?? (indicator.IsLeaf ? scheme.Rounding.Leaf : scheme.Rounding.Branch);
        return exact is { } score ? Rounded(score, rounding) : null;
    }

    private Fraction? Branch(Aggregation aggregation, decimal fullMark, ValueList<Indicator> children)
    {
        Fraction earned = 0m;
        Fraction possible = 0m;
        bool any = false;
        foreach (Indicator child in children)
        {
            if (Score(child) is not { } score)
                continue;
            any = true;
            decimal own = Scheme.FullMarkOf(child);
            Fraction share = aggregation is WeightedMean ? child.Weight!.Value : own;
            earned += share * score / own;
            possible += share;
        }

        return any ? fullMark * earned / possible : null;
    }

    private Fraction? Leaf(Indicator leaf)
    {
        ObservedValue value = values.GetValueOrDefault(leaf.Code);
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
        ProportionOfTarget { Target: var target } => value.Number >= target ? full : (Fraction)full * value.Number / target,
        Bands bands => bands.Steps.FirstOrDefault(band => band.From is null || value.Number >= band.From)?.Points ?? 0,
        YesNo answer => value.IsYes ? answer.Yes ?? full : answer.No,
        LevelTable table => table.Levels.Single(level => level.Name == value.Level).Points,
        _ => throw new InvalidOperationException(method.Name),
    };

    private static Fraction Rounded(Fraction score, RoundingRule rule) =>
        rule.Mode == RoundingMode.None ? score : score.Round(rule.Digits, halfToEven: rule.Mode == RoundingMode.HalfEven);
}
