using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Why a subject has the total it has: a tree whose points add up exactly to it.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Root">The total, with everything below it.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Explanation(Subject Subject, Scheme Scheme, ExplanationNode Root)
{
    /// <summary>Why the subject has its grade, where grades go by share of subjects; <see langword="null"/> elsewhere.</summary>
    public GradeByShare? Grade { get; init; }

    /// <summary>The leaves, in the scheme's order.</summary>
    public IEnumerable<ExplanationNode> Leaves => Root.WithDescendants().Where(node => node.IsLeaf);

    /// <summary>The explanation as an indented tree of lines, with rule, clause and evidence of each leaf.</summary>
    public string ToText(Language language) => ExplanationText.Write(this, language);

    /// <summary>The explanation as an indented tree of lines, in English.</summary>
    public override string ToString() => ToText(Language.English);
}
