using Evaluation.NRules.Facts;
using Evaluation.Scoring;

namespace Evaluation.NRules;

/// <summary>A round scored by NRules.</summary>
/// <param name="Result">The result: without replacements the same, digit for digit, as that of <see cref="Scorer"/>.</param>
/// <param name="Firings">
/// What fired: for each subject in the table's order exactly one rule of the scheme for each leaf in the scheme's order, then rules of
/// yours in the order of their firing; last the rules of yours that matched scorecards.
/// </param>
/// <param name="Replacements">The leaf scores that rules of yours replaced, subject by subject.</param>
/// <param name="Notes">The notes of rules of yours, subject by subject; last those about scorecards.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NRulesResult(
    RoundResult Result,
    ValueList<Firing> Firings,
    ValueList<AwardReplacement> Replacements,
    ValueList<Note> Notes);
