using System.Globalization;
using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>A rule for each band, from the highest down; a value below the lowest earns nothing.</summary>
internal sealed class BandsEncoder : MethodEncoder<Bands>
{
    protected override void Encode(Bands method, LeafRuleWriter rules)
    {
        decimal? below = null;
        for (int step = 0; step < method.Steps.Count; step++)
        {
            Band band = method.Steps[step];
            string name = string.Create(CultureInfo.InvariantCulture, $"band-{step + 1}");
            AddBand(rules, name, band.From, below, band.Points);
            below = band.From;
        }

        if (below is not null)
            AddBand(rules, "below-all", from: null, below, points: 0m);
    }

    private static void AddBand(LeafRuleWriter rules, string name, decimal? from, decimal? below, decimal points) =>
        rules.Award(name, Within(from, below), _ => points, Describe(from, below, points));

    private static Expression<Func<Observation, bool>> Within(decimal? from, decimal? below)
    {
        decimal lower = from.GetValueOrDefault();
        decimal upper = below.GetValueOrDefault();
        return (from, below) switch
        {
            (not null, not null) => o => o.Kind == ValueKind.Number && o.Number >= lower && o.Number < upper,
            (not null, null) => o => o.Kind == ValueKind.Number && o.Number >= lower,
            (null, not null) => o => o.Kind == ValueKind.Number && o.Number < upper,
            _ => o => o.Kind == ValueKind.Number,
        };
    }

    private static LocalText Describe(decimal? from, decimal? below, decimal points) => (from, below) switch
    {
        (not null, not null) => RuleTexts.BandBetween.With(from, below, points),
        (not null, null) => RuleTexts.BandFrom.With(from, points),
        (null, not null) => RuleTexts.BandBelow.With(below, points),
        _ => RuleTexts.BandAny.With(points),
    };
}
