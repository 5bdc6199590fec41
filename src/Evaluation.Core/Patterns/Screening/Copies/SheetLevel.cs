namespace Evaluation.Patterns.Screening.Copies;

/// <summary>What is known of a sheet beside its scores: how high it is, and in which steps it is filled in.</summary>
/// <param name="Step">The step of the level, from 0 up.</param>
/// <param name="Grid">The position of the rounding grid among <see cref="RoundingGrids.Steps"/>; -1 for none.</param>
internal readonly record struct SheetLevel(int Step, int Grid);
