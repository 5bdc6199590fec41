using Evaluation.Custom;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>Asks the rules of a custom method without trusting them.</summary>
/// <remarks>
/// The rules are asked from the first down and from the last up. When exactly one fires, and gives the same points to the same question,
/// both ways come to the same.
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
        decimal again = upwards(observation, out int fromLast);
        int last = fromLast < 0 ? fromLast : rules.Count - 1 - fromLast;
        if (first != last)
            return downwards(observation, out int repeated) == points && repeated == first ? NotOne(first, last) : Wavers;
        if (first < 0)
            return new CustomFault(CustomDiagnostics.NotOneRule, CustomTexts.NoRuleFires);
        if (again != points)
            return Wavers;
        return points < 0 || points > node.FullMark
            ? new CustomFault(CustomDiagnostics.PointsOutside, CustomTexts.PointsOutside.With(rules[first].Name, points, node.FullMark))
            : null;
    }

    /// <summary>Two rules fire; when only one way found any, the rules waver.</summary>
    private CustomFault NotOne(int first, int last) => first < 0 || last < 0
        ? Wavers
        : new CustomFault(CustomDiagnostics.NotOneRule, CustomTexts.TwoRulesFire.With(rules[first].Name, rules[last].Name));
}
