namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What is measured on a sheet. Used on one thread: it may keep room to reckon in.</summary>
internal interface ISheetStatistics
{
    /// <summary>Measures a sheet, in the order of the test's <see cref="SheetMeasure"/>s.</summary>
    void Measure(ReadOnlySpan<int> sheet, Span<double> values);
}
