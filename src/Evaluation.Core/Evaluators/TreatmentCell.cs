namespace Evaluation.Evaluators;

/// <summary>What one evaluator gives one subject, group or indicator beyond its own severity; a cell of a <see cref="TreatmentTest"/>.</summary>
/// <param name="Evaluator">The evaluator's name.</param>
/// <param name="Other">The name of the subject or group, or the code of the indicator.</param>
/// <param name="Ratings">How many ratings the cell has.</param>
/// <param name="Points">
/// Observed less expected in points per sheet, positive for more points, as a finding's <see cref="Findings.Finding.EffectInPoints"/> tells it; a rating
/// without measure counts 0.
/// </param>
/// <param name="Low">
/// The lower end of its 95 % interval, for this cell alone, all parameters unknown (<see cref="Rasch.InteractionCell.DifferenceError"/>); NaN where the other cells leave
/// nothing to estimate.
/// </param>
/// <param name="High">The upper end of it.</param>
/// <param name="Z">The effect in logits over its standard error; NaN where the other cells leave nothing to estimate.</param>
/// <param name="IsFound">Whether the cell became a finding.</param>
public sealed record TreatmentCell(string Evaluator, string Other, int Ratings, double Points, double Low, double High, double Z, bool IsFound);
