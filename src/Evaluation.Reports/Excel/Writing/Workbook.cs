using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>What goes into an Excel file; <see cref="WorkbookWriter"/> writes it.</summary>
internal sealed record Workbook
{
    /// <summary>What the file tells of itself.</summary>
    internal required OfficeProperties Properties { get; init; }

    /// <summary>The sheets in order, at least one of them visible.</summary>
    internal required IReadOnlyList<Sheet> Sheets { get; init; }

    internal IReadOnlyList<DefinedName> Names { get; init; } = [];

    /// <summary>Whether sheets cannot be added, removed, renamed or moved. There is no password.</summary>
    internal bool IsLocked { get; init; }

    /// <summary>Whether every formula is worked out anew when the file is opened.</summary>
    internal bool IsReckonedOnOpening { get; init; }
}
