namespace Evaluation.Patterns.Screening;

/// <summary>The patterns that a screen looks for, in the order of their kinds' codes.</summary>
internal static partial class PatternCatalogue
{
    internal static IEnumerable<IPattern> All => [.. SheetPatterns, .. CopyPatterns, .. EvidencePatterns, .. OfficePatterns];
}
