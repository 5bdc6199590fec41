using System.Globalization;
using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>Writes the rules for days beyond a limit: the full mark up to it; beyond it less by day until nothing or the cap is left, or by band.</summary>
/// <param name="rules">Takes the rules.</param>
/// <param name="when">When there are days to count.</param>
/// <param name="excess">The whole days beyond the limit; not above 0 within it.</param>
/// <param name="texts">What the rules say.</param>
internal sealed class ExcessRules(
    LeafRuleWriter rules, Expression<Func<Observation, bool>> when, Expression<Func<Observation, decimal>> excess, ExcessTexts texts)
{
    internal void Encode(ExcessPoints method)
    {
        decimal full = rules.FullMark;
        Award("in-time", days => days <= 0m, _ => full, texts.InTime.With(method.Limit, full));
        if (method.Each is { } each)
            EncodeEach(each, method);
        else
            EncodeBands(method.Bands);
    }

    private void EncodeEach(decimal each, ExcessPoints method)
    {
        decimal full = rules.FullMark;
        decimal most = method.Cap ?? full;
        decimal left = full - most;
        LocalText end = left == 0 ? texts.TookAll : texts.TookCap;
        Award("overdue", days => days > 0m && days * each < most, days => full - (days * each), texts.EachTakes.With(method.Limit, each));
        Award(left == 0 ? "nothing-left" : "capped", days => days > 0m && days * each >= most, _ => left, end.With(method.Limit, each, most));
    }

    private void EncodeBands(ValueList<Band> bands)
    {
        decimal? below = null;
        for (int step = 0; step < bands.Count; step++)
        {
            // Days are whole, so that a band that is open below begins with the first day.
            decimal from = bands[step].From ?? 1m;
            decimal upper = below.GetValueOrDefault();
            decimal points = bands[step].Points;
            string name = string.Create(CultureInfo.InvariantCulture, $"band-{step + 1}");
            if (below is null)
                Award(name, days => days > 0m && days >= from, _ => points, texts.TopBand.With(from, points));
            else
                Award(name, days => days > 0m && days >= from && days < upper, _ => points, texts.Band.With(from, Math.Ceiling(upper) - 1, points));
            below = from;
        }
    }

    private void Award(string name, Expression<Func<decimal, bool>> days, Expression<Func<decimal, decimal>> points, LocalText text) =>
        rules.Award(name, Composition.Both(when, Composition.Of(excess, days)), Composition.Of(excess, points), text);
}
