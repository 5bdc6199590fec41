namespace Evaluation.Reports.Word;

/// <summary>The table of contents: a field that an editor can renew, whose entries are filled in and whose pages are left to the editor.</summary>
internal sealed record WordContents : WordBlock;
