using Evaluation.Robustness.Engine;
using Evaluation.Schemes;

namespace Evaluation.Robustness.Factors;

/// <summary>Where and how scores are rounded.</summary>
/// <param name="Choices">
/// The policies to choose among, each as likely; <see langword="null"/> is one that rounds nothing at all. The scheme's own is among them only when it is given.
/// </param>
/// <remarks>An indicator's own rule wins over a policy's.</remarks>
public sealed record RoundingFactor(ValueList<RoundingPolicy?> Choices) : Factor("rounding")
{
    internal override bool NeedsUnrounded => true;

    /// <summary>The scheme's own rounding or none.</summary>
    public static RoundingFactor OnOrOff(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new RoundingFactor([scheme.Rounding, null]);
    }

    internal override FactorDraw? Prepare(FactorContext context)
    {
        if (Choices is not { Count: > 0 })
        {
            context.Add(RobustnessDiagnostics.NothingGiven, this);
            return null;
        }

        RoundingRule[][] rules = [.. Choices.Select(policy => Array.ConvertAll(context.Plan.Nodes, node => RuleOf(policy, node)))];
        if (rules.SelectMany(list => list).FirstOrDefault(rule => rule.Digits is < 0 or > RoundingRule.MaxDigits) is { Digits: not 0 } wrong)
        {
            context.Add(RobustnessDiagnostics.DigitsOutside, this, wrong.Digits, RoundingRule.MaxDigits);
            return null;
        }

        return new RoundingDraw(rules, context.Plan);
    }

    private static RoundingRule RuleOf(RoundingPolicy? policy, PlanNode node) =>
        policy is null ? RoundingRule.None : node.Indicator is { } indicator ? policy.For(indicator, node.Depth) : policy.Total;
}
