namespace Evaluation.Reports.Excel.Writing;

/// <summary>How a cell looks and whether it may be changed. Styles with equal values are one in the file.</summary>
/// <remarks><see cref="SheetStyles"/> has those in use by name.</remarks>
internal sealed record CellStyle
{
    internal const string General = "General";
    internal const double DefaultSize = 10.5;

    /// <summary>The size of the letters in points.</summary>
    internal double Size { get; init; } = DefaultSize;

    internal bool IsBold { get; init; }

    internal bool IsUnderlined { get; init; }

    /// <summary>The colour of the text as <c>#RRGGBB</c>.</summary>
    internal string Ink { get; init; } = "#1C2630";

    /// <summary>The colour behind the text as <c>#RRGGBB</c>; <see langword="null"/> for none.</summary>
    internal string? Fill { get; init; }

    /// <summary>Whether a thin line goes round the cell.</summary>
    internal bool HasBorder { get; init; }

    /// <summary>The number format, such as <c>0.00</c>.</summary>
    internal string Format { get; init; } = General;

    internal Alignment Across { get; init; }

    /// <summary>Whether the content begins at the top edge; in the middle otherwise.</summary>
    internal bool IsAtTop { get; init; }

    internal bool IsWrapped { get; init; }

    /// <summary>By how many steps the text is set in from the left.</summary>
    internal int Indent { get; init; }

    /// <summary>Whether the cell can be changed where its sheet is protected.</summary>
    internal bool IsUnlocked { get; init; }
}
