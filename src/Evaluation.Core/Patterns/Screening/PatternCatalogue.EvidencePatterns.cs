namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns of evidence, time and edits.</summary>
    private static readonly IPattern[] EvidencePatterns = [];
}
