namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>A further column of the ratings: the cell of an interaction.</summary>
/// <param name="Cells">By row of the table, the number of the cell.</param>
/// <param name="Count">The number of cells.</param>
internal sealed record InteractionColumn(int[] Cells, int Count);
