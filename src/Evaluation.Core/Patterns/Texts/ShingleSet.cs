namespace Evaluation.Patterns.Texts;

/// <summary>The shingles of one text that say something, as numbers: the rarest first, none twice.</summary>
/// <param name="Position">The position of the text.</param>
/// <param name="Shingles">The numbers, ascending: a smaller number stands in fewer texts.</param>
internal readonly record struct ShingleSet(int Position, int[] Shingles);
