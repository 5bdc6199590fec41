namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns over offices: rounds, self-scores, grade lines, clients.</summary>
    private static readonly IPattern[] OfficePatterns = [];
}
