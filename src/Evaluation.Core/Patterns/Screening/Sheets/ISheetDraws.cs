using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>One sheet as whole numbers, and others like it as its null has them. Used on one thread.</summary>
internal interface ISheetDraws
{
    /// <summary>The sheet itself.</summary>
    ReadOnlySpan<int> Own { get; }

    /// <summary>Another one; it lasts until the next is drawn.</summary>
    ReadOnlySpan<int> Next(RandomStream random);
}
