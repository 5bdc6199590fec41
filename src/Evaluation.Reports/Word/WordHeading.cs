namespace Evaluation.Reports.Word;

/// <summary>A numbered heading: 一、（一）1.（1）, or 附件1.</summary>
/// <param name="Level">1 to 4; <see cref="Annex"/> for the heading of an annex.</param>
/// <param name="Text">What it says, without its number.</param>
/// <param name="NewPage">Whether it begins a page.</param>
internal sealed record WordHeading(int Level, string Text, bool NewPage = false) : WordBlock
{
    /// <summary>The level of an annex.</summary>
    internal const int Annex = 0;

    /// <summary>The deepest level of the table of contents.</summary>
    internal const int DeepestInContents = 2;
}
