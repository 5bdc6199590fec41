namespace Evaluation.Conduct.Dossiers;

/// <summary>What a programme asks of its subjects, and the budget set for it.</summary>
/// <param name="Indicators">Leaves scored; <see langword="null"/> when not known.</param>
/// <param name="Visits">Visits to each subject; <see langword="null"/> when not known.</param>
/// <param name="Materials">Materials that each subject must hand in; <see langword="null"/> when not known.</param>
/// <param name="IndicatorBudget">The most indicators allowed; <see langword="null"/> when no budget is set.</param>
/// <param name="VisitBudget">The most visits allowed; <see langword="null"/> when no budget is set.</param>
/// <param name="MaterialBudget">The most materials allowed; <see langword="null"/> when no budget is set.</param>
public sealed record BurdenRecord(int? Indicators, int? Visits, int? Materials, int? IndicatorBudget, int? VisitBudget, int? MaterialBudget);
