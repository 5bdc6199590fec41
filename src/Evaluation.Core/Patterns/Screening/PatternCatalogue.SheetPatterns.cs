namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns within a sheet: straight lines, cycles, misfit, digits.</summary>
    private static readonly IPattern[] SheetPatterns = [];
}
