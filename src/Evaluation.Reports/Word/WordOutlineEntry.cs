namespace Evaluation.Reports.Word;

/// <summary>A heading as the table of contents names it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Number">Its number as it is printed, with what separates it from the text.</param>
/// <param name="Bookmark">The name of the place that the entry leads to.</param>
internal sealed record WordOutlineEntry(WordHeading Heading, string Number, string Bookmark);
