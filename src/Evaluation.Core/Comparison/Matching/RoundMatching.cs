namespace Evaluation.Comparison.Matching;

/// <summary>Who and what of two rounds is the same, new or gone, and what may have been renamed.</summary>
/// <param name="Subjects">The subjects, in the order of the rankings.</param>
/// <param name="Indicators">The indicators and adjustments, by code, in the order of the schemes.</param>
/// <param name="Suggestions">Renamings that look likely and were not applied.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record RoundMatching(MatchSet Subjects, MatchSet Indicators, ValueList<SuggestedRenaming> Suggestions);
