namespace Evaluation.Reports.Word;

/// <summary>Sentences that are numbered from 1, each a paragraph.</summary>
/// <param name="Sentences">The sentences.</param>
internal sealed record WordItems(ValueList<string> Sentences) : WordBlock;
