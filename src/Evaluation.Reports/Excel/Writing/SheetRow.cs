namespace Evaluation.Reports.Excel.Writing;

/// <summary>One row of a sheet.</summary>
/// <param name="Cells">Its cells from the first column on.</param>
/// <param name="Height">Its height in points; <see langword="null"/>, the default, to have it fit the text.</param>
internal sealed record SheetRow(IReadOnlyList<SheetCell> Cells, double? Height = null)
{
    internal static readonly SheetRow Blank = new([]);
}
