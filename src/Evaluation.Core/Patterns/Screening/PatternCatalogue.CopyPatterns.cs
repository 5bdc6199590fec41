using Evaluation.Patterns.Screening.Copies;

namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns between sheets and comments: copies.</summary>
    private static readonly IPattern[] CopyPatterns = [new SheetCopies(), new OneSheetForAll(), new ReusedComments()];
}
