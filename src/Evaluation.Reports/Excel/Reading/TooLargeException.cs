namespace Evaluation.Reports.Excel.Reading;

/// <summary>A workbook unpacks to more than is read.</summary>
internal sealed class TooLargeException() : IOException("It unpacks to more than is read.");
