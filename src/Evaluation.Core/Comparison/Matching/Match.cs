namespace Evaluation.Comparison.Matching;

/// <summary>A subject or an indicator of the earlier round and the same of the later one.</summary>
/// <param name="Before">The name or code in the earlier round.</param>
/// <param name="After">The name or code in the later round.</param>
/// <param name="By">Why they are taken for the same.</param>
public sealed record Match(string Before, string After, MatchBasis By);
