using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Custom;

/// <summary>Takes the rules of a <see cref="CustomMethod"/> for one leaf.</summary>
/// <remarks>
/// Conditions and points are expression trees over the observation, so that more than one engine can run them and a reader can see them.
/// What a lambda captures is written into it as it stands now; what cannot be said in one expression goes into a method that the lambda calls.
/// Your conditions are asked for values of the accepted kind only, and for every such value all of them are asked.
/// </remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class MethodRules
{
    private static readonly string[] Reserved = ["missing", "not-applicable", "excluded", "zero", "wrong-kind"];

    private readonly LeafRuleWriter rules;
    private readonly ValueKind accepted;
    private readonly HashSet<string> names = new(Reserved, StringComparer.Ordinal);

    internal MethodRules(LeafRuleWriter rules, ValueKind accepted) => (this.rules, this.accepted) = (rules, accepted);

    /// <summary>The leaf's full mark, the most that a rule can award.</summary>
    public decimal FullMark => rules.FullMark;

    /// <summary>How many rules were written.</summary>
    internal int Count => names.Count - Reserved.Length;

    /// <summary>A rule that gives points.</summary>
    /// <param name="name">The last part of its name, unique in the method, such as <c>late</c>; at most 100 characters on one line.</param>
    /// <param name="when">When it fires.</param>
    /// <param name="points">The points it gives, from 0 to <see cref="FullMark"/>.</param>
    /// <param name="description">What it says, for the explanation.</param>
    /// <exception cref="ArgumentException">The name is taken or blank, or the description lacks a language.</exception>
    public void Award(
        string name,
        Expression<Func<Observation, bool>> when,
        Expression<Func<Observation, decimal>> points,
        LocalText description)
    {
        ArgumentNullException.ThrowIfNull(points);
        Require(name, when, description);
        rules.Award(name, OfKind(when), points, description);
    }

    /// <summary>A rule that refuses the observation: the round is not scored until it is mended.</summary>
    /// <param name="name">The last part of its name, unique in the method.</param>
    /// <param name="when">When it fires.</param>
    /// <param name="description">What values must be, such as "the value may not be below 0".</param>
    /// <exception cref="ArgumentException">The name is taken or blank, or the description lacks a language.</exception>
    public void Refuse(string name, Expression<Func<Observation, bool>> when, LocalText description)
    {
        Require(name, when, description);
        rules.Refuse(name, OfKind(when), description, RuleDiagnostics.OutOfRange);
    }

    private void Require(string name, Expression<Func<Observation, bool>> when, LocalText description)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(when);
        CustomCode.RequireWords(description);
        if (Count == SchemeLimits.MostSteps)
            throw new ArgumentException(FormattableString.Invariant($"A method has at most {SchemeLimits.MostSteps} rules."), nameof(name));
        if (!SchemeText.IsGood(name, SchemeLimits.LongestCode) || !names.Add(name))
            throw new ArgumentException($"The rule name '{name}' is taken, blank or too long.", nameof(name));
    }

    private Expression<Func<Observation, bool>> OfKind(Expression<Func<Observation, bool>> when)
    {
        ParameterExpression observation = when.Parameters[0];
        Expression kind = Expression.Equal(
            Expression.Convert(Expression.Property(observation, nameof(Observation.Kind)), typeof(int)), Expression.Constant((int)accepted));
        return Expression.Lambda<Func<Observation, bool>>(Expression.AndAlso(kind, when.Body), observation);
    }
}
