namespace Evaluation.Reports.Excel.Writing;

/// <summary>How a sheet is printed: on A4, as wide as one page, with page numbers.</summary>
/// <param name="IsLandscape">Whether the long side lies across. The default is <see langword="true"/>.</param>
/// <param name="RepeatedRows">How many rows from the top are printed on every page. The default is 0.</param>
internal sealed record PrintSetup(bool IsLandscape = true, int RepeatedRows = 0);
