using Evaluation.NRules.Facts;
using Evaluation.Scoring;
using NRules.RuleModel;

namespace Evaluation.NRules;

/// <summary>What rules of your own can do in their <c>Then()</c>, beside everything that NRules itself offers.</summary>
public static class CustomRuleActions
{
    /// <summary>Adds a note about a leaf. The same note twice is one.</summary>
    public static void Note(this IContext context, LeafScore score, LocalText text) =>
        Add(context, new Note(NameOf(context), score.Subject, score.IndicatorCode, text));

    /// <summary>Adds a note about a subject as a whole. The same note twice is one.</summary>
    public static void Note(this IContext context, Scorecard card, LocalText text) =>
        Add(context, new Note(NameOf(context), card.Subject, null, text));

    /// <summary>Gives a leaf other points than the scheme's rules did. At most one rule may do so for one leaf of a subject.</summary>
    /// <param name="context">The context of the action.</param>
    /// <param name="score">What is replaced; a leaf that was left out is then counted.</param>
    /// <param name="points">The new points before rounding.</param>
    /// <param name="reason">Why; the explanation shows it in place of what the scheme's rule says.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 0 or above the leaf's full mark.</exception>
    public static void ReplaceAward(this IContext context, LeafScore score, decimal points, LocalText reason)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, score.FullMark);
        Add(context, new AwardReplacement(NameOf(context), score, points, reason));
    }

    private static string NameOf(IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Rule.Name;
    }

    private static void Add(IContext context, object fact) => context.TryInsert(fact);
}
