using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.NRules.Facts;

/// <summary>A fact: what the rules of the scheme gave a subject on a leaf.</summary>
/// <remarks>
/// A session holds those of one subject, all of its leaves, except where a rule refused the observation. Two facts are equal only when
/// they are the same one.
/// </remarks>
public sealed class LeafScore
{
    internal LeafScore(ObservationFact fact, Rule rule, decimal points) => (Fact, Rule, Given) = (fact, rule, points);

    /// <summary>Who was assessed.</summary>
    public Subject Subject => Fact.Subject;

    /// <summary>The leaf.</summary>
    public Indicator Indicator => Fact.Indicator;

    /// <summary>The code of the leaf.</summary>
    public string IndicatorCode => Fact.IndicatorCode;

    /// <summary>What was observed.</summary>
    public Observation Observation => Fact.Observation;

    /// <summary>The rule that fired.</summary>
    public Rule Rule { get; }

    /// <summary>The points before rounding, from 0 to <see cref="FullMark"/>; <see langword="null"/> when the leaf was left out.</summary>
    public decimal? Points => Rule.Outcome == RuleOutcome.Award ? Given : null;

    /// <summary>The leaf's full mark.</summary>
    public decimal FullMark => Scheme.FullMarkOf(Indicator);

    internal ObservationFact Fact { get; }

    private decimal Given { get; }
}
