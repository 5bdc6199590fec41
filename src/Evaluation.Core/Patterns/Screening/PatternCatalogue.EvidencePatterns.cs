using Evaluation.Patterns.Screening.Evidence;

namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns of evidence, time and edits.</summary>
    private static readonly IPattern[] EvidencePatterns =
        [new ImplausibleSpeed(), new EntryBursts(), new UnsupportedFullMarks(), new LateEdits(), new MutualFavour()];
}
