using Evaluation.Findings;

namespace Evaluation.Patterns.Screening;

/// <summary>Looks for one pattern in a round. It logs what it found, each family of tests that it made, and what it could not test and why.</summary>
internal interface IPattern
{
    /// <summary>What it looks for.</summary>
    FindingKind Kind { get; }

    /// <summary>
    /// Looks. It depends on nothing but the context, so that leaving one pattern out changes no other; only models, which look last, compare with the sheets that the
    /// log has no finding about.
    /// </summary>
    void Look(PatternContext context);
}
