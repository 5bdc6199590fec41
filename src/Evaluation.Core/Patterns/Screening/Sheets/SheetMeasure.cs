namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A statistic of a sheet.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Statement">What it says when it stands out most: {0} the sheet, {1} its value, {2} the mean over the null.</param>
/// <param name="Sign">1 when high values are suspect, −1 when low ones are.</param>
internal sealed record SheetMeasure(LocalText Name, LocalText Statement, int Sign);
