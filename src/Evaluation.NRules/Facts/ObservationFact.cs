using Evaluation.Custom;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.NRules.Facts;

/// <summary>A fact: what was observed for a subject on a leaf, or that nothing was.</summary>
/// <remarks>The rules of the scheme match it; rules of your own may as well. Two facts are equal only when they are the same one.</remarks>
public sealed class ObservationFact
{
    internal ObservationFact(Subject subject, Indicator indicator, Observation observation) =>
        (Subject, Indicator, Observation) = (subject, indicator, observation);

    /// <summary>Who was assessed.</summary>
    public Subject Subject { get; }

    /// <summary>The leaf.</summary>
    public Indicator Indicator { get; }

    /// <summary>The code of the leaf.</summary>
    public string IndicatorCode => Indicator.Code;

    /// <summary>What was observed; it may be absent.</summary>
    public Observation Observation { get; }

    private LeafAnswer? Answer { get; set; }

    /// <summary>Whether its rules are somebody else's, so that none or several of them may fire; the scorer asks them again and tells.</summary>
    private bool IsCustom => Indicator.Method is CustomMethod;

    /// <summary>What the scheme's rules said.</summary>
    /// <exception cref="InvalidOperationException">None of them has fired.</exception>
    internal LeafAnswer Answered()
    {
        if (Answer is null && IsCustom)
            return new LeafAnswer(0, 0, HasNoValue: true);
        return Answer ?? throw new InvalidOperationException($"No rule of '{IndicatorCode}' fired for '{Subject.Name}'.");
    }

    /// <summary>What the action of every rule of the scheme calls.</summary>
    /// <param name="rule">The position of the rule among the leaf's rules.</param>
    /// <param name="points">The points it gives.</param>
    /// <exception cref="InvalidOperationException">A rule has fired for this observation already.</exception>
    internal void Fire(int rule, decimal points) => Settle(new LeafAnswer(rule, points));

    /// <summary>What the action of a rule calls whose formula has no value for this observation.</summary>
    /// <param name="rule">The position of the rule among the leaf's rules.</param>
    /// <exception cref="InvalidOperationException">A rule has fired for this observation already.</exception>
    internal void FireWithoutValue(int rule) => Settle(new LeafAnswer(rule, 0, HasNoValue: true));

    private void Settle(LeafAnswer answer)
    {
        if (Answer is not null && IsCustom)
            return;
        if (Answer is { } first)
            throw new InvalidOperationException(FormattableString.Invariant($"Rules {first.Fired} and {answer.Fired} of '{IndicatorCode}' both fired for '{Subject.Name}'."));
        Answer = answer;
    }
}
