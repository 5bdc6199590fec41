using Evaluation.Custom;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>Asks the rules of a custom method without trusting them.</summary>
/// <remarks>
/// The rules are asked from the first down, from the last up, and down again. When exactly one fires, and gives the same points to the same
/// question, all three come to the same.
/// </remarks>
internal sealed class CustomLeaf(SchemeNode node, ValueList<Rule> rules, LeafKernel downwards)
{
    private readonly LeafKernel upwards = RuleCompiler.Compile(rules.Reverse().ToValueList());

    /// <summary>Asks the rules.</summary>
    /// <returns><see langword="null"/>, or what they did that no rule may do; then nothing fired.</returns>
    internal CustomFault? Ask(Observation observation, out int fired, out decimal points)
    {
        (fired, points) = (RuleCompiler.NoneFired, 0);
        try
        {
            decimal given = downwards(observation, out int first);
            CustomFault? fault = FaultOf(observation, first, given);
            if (fault is null)
                (fired, points) = (first, given);
            return fault;
        }
        catch (Exception thrown)
        {
            return new CustomFault(CustomDiagnostics.MethodFails, CustomCode.Thrown(thrown));
        }
    }

    /// <summary>What another engine answered, when it is what the rules say; else an answer without a value.</summary>
    internal LeafAnswer Confirm(Observation observation, LeafAnswer answer)
    {
        bool isSame = Ask(observation, out int fired, out decimal points) is null
            && !answer.HasNoValue
            && answer.Fired == fired
            && (answer.Instead is not null || answer.Points == points);
        return isSame ? answer : new LeafAnswer(answer.Fired, 0, HasNoValue: true);
    }

    /// <summary>Why there was no answer: as now found, or that the rules say otherwise now.</summary>
    internal CustomFault WhyNoAnswer(Observation observation) => Ask(observation, out _, out _) ?? Wavers;

    private static CustomFault Wavers => new(CustomDiagnostics.MethodWavers, CustomTexts.TwoAnswers);

    private CustomFault? FaultOf(Observation observation, int first, decimal points)
    {
        decimal fromLast = upwards(observation, out int last);
        last = last < 0 ? last : rules.Count - 1 - last;
        bool isSteady = downwards(observation, out int again) == points
            && again == first
            && (first < 0) == (last < 0)
            && (first != last || fromLast == points);
        if (!isSteady)
            return Wavers;
        if (first < 0)
            return new CustomFault(CustomDiagnostics.NotOneRule, CustomTexts.NoRuleFires);
        if (first != last)
            return new CustomFault(CustomDiagnostics.NotOneRule, CustomTexts.TwoRulesFire.With(rules[first].Name, rules[last].Name));
        return points < 0 || points > node.FullMark
            ? new CustomFault(CustomDiagnostics.PointsOutside, CustomTexts.PointsOutside.With(rules[first].Name, points, node.FullMark))
            : null;
    }
}
