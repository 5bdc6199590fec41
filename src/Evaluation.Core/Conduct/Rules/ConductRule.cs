using Evaluation.Conduct.Facts;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Conduct.Rules;

/// <summary>A rule about an assessment: a fact of the dossier, and the scoring method that says which values meet it.</summary>
/// <remarks>
/// The method is one of those of a scheme's leaf, and runs as the same expression trees: full points are "met", none "not met", points in between "needs review".
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ConductRule
{
    /// <summary>The code, unique among all packs used together.</summary>
    public required string Code { get; init; }

    /// <summary>What it is about.</summary>
    public required RuleArea Area { get; init; }

    /// <summary>What it asks, for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What it looks at.</summary>
    public required Fact Fact { get; init; }

    /// <summary>Which values meet it; its full mark is 1.</summary>
    public required ScoringMethod Method { get; init; }

    /// <summary>How much it weighs.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Whether a value that does not meet it only calls for a person's judgement.</summary>
    public bool OnlyForReview { get; init; }

    /// <summary>What would clear it.</summary>
    public required LocalText Clears { get; init; }

    /// <summary>The clauses it rests on, each with its verification mark; at least one.</summary>
    public required ValueList<Citation> Basis { get; init; }

    /// <summary>Whether the clause itself was read: any other rule is shown as unverified wherever it is shown.</summary>
    public bool IsVerified => Basis.Any(citation => citation.Verification == Verification.Verified);
}
