namespace Evaluation.Observations.Reading;

/// <summary>How much is read at most, so that a hostile file cannot use up the memory. Each limit has its diagnostic.</summary>
internal sealed record ReadingLimits
{
    internal static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of a file. The default is 512 MB.</summary>
    internal long FileBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Columns of a table. The default is 10,000.</summary>
    internal int Columns { get; init; } = 10_000;

    /// <summary>UTF-16 code units of a cell. The default is 32,767, as in Excel.</summary>
    internal int CellLength { get; init; } = 32_767;

    /// <summary>UTF-16 code units of a row of CSV, quotation marks and separators counted. The default is 4,194,304.</summary>
    internal int RowLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Observations of a table. The default is 20,000,000.</summary>
    internal int Observations { get; init; } = 20_000_000;

    /// <summary>Diagnostics that are listed. The default is 10,000.</summary>
    internal int Diagnostics { get; init; } = 10_000;
}
