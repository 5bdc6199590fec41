namespace Evaluation.Reports.Word;

/// <summary>A piece of a document, from top to bottom.</summary>
internal abstract record WordBlock;
