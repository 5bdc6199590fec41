namespace Evaluation.Reports.Excel.Writing;

/// <summary>What goes into an Excel file; <see cref="WorkbookWriter"/> writes it.</summary>
internal sealed record Workbook
{
    /// <summary>The title among the properties of the file.</summary>
    internal required string Title { get; init; }

    /// <summary>The sheets in order, at least one of them visible.</summary>
    internal required IReadOnlyList<Sheet> Sheets { get; init; }

    internal IReadOnlyList<DefinedName> Names { get; init; } = [];

    /// <summary>Whether sheets cannot be added, removed, renamed or moved. There is no password.</summary>
    internal bool IsLocked { get; init; }

    /// <summary>Whether every formula is worked out anew when the file is opened.</summary>
    internal bool IsReckonedOnOpening { get; init; }

    /// <summary>When it was made, as its properties say it; <see langword="null"/>, the default, says nothing, for nothing here asks the clock.</summary>
    internal DateTimeOffset? Made { get; init; }
}
