namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>An office's filled-in workbook.</summary>
/// <param name="Subject">The name of the office.</param>
/// <param name="File">The file.</param>
/// <param name="Filled">How many rows have a value.</param>
/// <param name="Rows">How many rows are to be filled in.</param>
/// <param name="LiveTotal">The total that the workbook showed when it was saved, or <see langword="null"/> when it had none.</param>
public sealed record SelfScoreOffice(string Subject, string File, int Filled, int Rows, decimal? LiveTotal);
