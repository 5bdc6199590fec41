namespace Evaluation.Reports.Excel.Writing;

/// <summary>One sheet of a <see cref="Workbook"/>.</summary>
internal sealed record Sheet
{
    /// <summary>The name; what a name may not have is replaced when the workbook is written (<see cref="SheetNames"/>).</summary>
    internal required string Name { get; init; }

    /// <summary>The rows from the top. Read twice: a few at first, to reckon the widths of columns, then all as they are written.</summary>
    internal required IEnumerable<SheetRow> Rows { get; init; }

    /// <summary>The columns from the left; those beyond are reckoned from their text.</summary>
    internal IReadOnlyList<SheetColumn> Columns { get; init; } = [];

    /// <summary>How many rows stay when the reader scrolls down.</summary>
    internal int FrozenRows { get; init; }

    /// <summary>How many columns stay when the reader scrolls to the right.</summary>
    internal int FrozenColumns { get; init; }

    /// <summary>The row of headings under which the reader may filter, from 1; 0 for no filter. It reaches down to the last row.</summary>
    internal int FilterRow { get; init; }

    internal IReadOnlyList<CellRange> Merged { get; init; } = [];

    internal IReadOnlyList<ConditionalFormat> Formats { get; init; } = [];

    internal IReadOnlyList<InputCheck> Checks { get; init; } = [];

    internal IReadOnlyList<CellNote> Notes { get; init; } = [];

    /// <summary>Whether locked cells and the structure of the sheet cannot be changed. There is no password: it guards against slips, not against will.</summary>
    internal bool IsProtected { get; init; }

    internal SheetVisibility Visibility { get; init; }

    internal PrintSetup Print { get; init; } = new();

    /// <summary>The colour of the tab as <c>#RRGGBB</c>; <see langword="null"/> for none.</summary>
    internal string? Tab { get; init; }
}
