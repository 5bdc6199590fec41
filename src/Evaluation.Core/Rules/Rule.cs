using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Rules;

/// <summary>One rule of a leaf: a condition on the observation, and the points it gives.</summary>
/// <remarks>
/// Conditions and points are expression trees, so that more than one engine can run them and a reader can see them. The rules of
/// one leaf exclude each other: for every observation exactly one of them fires. They speak about the observation and constants only.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Rule
{
    /// <summary>The name, unique in its scheme: the leaf's code, a slash, and what the rule says, such as <c>A1/band-2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the leaf.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Its turn among the leaf's rules: higher is asked first. Only speed depends on it.</summary>
    public required int Priority { get; init; }

    /// <summary>What it does when it fires.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>When it fires.</summary>
    public required Expression<Func<Observation, bool>> When { get; init; }

    /// <summary>The points it gives, from 0 to the leaf's full mark; 0 unless it awards.</summary>
    public required Expression<Func<Observation, decimal>> Points { get; init; }

    /// <summary>What it says, for people.</summary>
    public required LocalText Description { get; init; }

    /// <summary>The clauses it rests on: the leaf's.</summary>
    public ValueList<Citation> Citations { get; init; } = [];

    /// <summary>For a rule that refuses, the kind of diagnostic; its arguments are subject, leaf, value and <see cref="Description"/>.</summary>
    internal DiagnosticDescriptor? Refusal { get; init; }
}
