using Evaluation.Patterns.Screening.Oddness;

namespace Evaluation.Patterns.Screening;

/// <summary>The patterns that a screen looks for, those of models last.</summary>
internal static partial class PatternCatalogue
{
    /// <summary>All patterns. Models look last: they compare with sheets that rules and tests found nothing in.</summary>
    internal static IEnumerable<IPattern> All => [.. SheetPatterns, .. CopyPatterns, .. EvidencePatterns, .. OfficePatterns, .. ModelPatterns];

    /// <summary>What models over the indices of sheets see.</summary>
    private static readonly IPattern[] ModelPatterns = [new MultivariateOddness()];
}
