namespace Evaluation.Reports.Excel.Writing;

/// <summary>How wide a column is.</summary>
/// <param name="Width">Its width in characters; <see langword="null"/>, the default, to have it reckoned from the text of the first rows.</param>
/// <param name="Widest">The most characters that are reckoned. The default is 48.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal readonly record struct SheetColumn(double? Width = null, double Widest = SheetColumn.DefaultWidest, bool IsHidden = false)
{
    internal const double DefaultWidest = 48;
    internal const double Narrowest = 6;
}
