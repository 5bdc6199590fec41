namespace Evaluation.Reports.Word;

/// <summary>The table of contents: a field that an editor can renew, with its entries filled in.</summary>
internal sealed record WordContents : WordBlock;
