namespace Evaluation.Diagnostics;

/// <summary>Where in the input a <see cref="Diagnostic"/> points to.</summary>
/// <param name="File">The file or table as the caller named it, or <see langword="null"/> for values made in code.</param>
/// <param name="Row">The line of a text file or the row of a table, counted from 1 (the header is row 1); 0 when unknown.</param>
/// <param name="Column">The character of the line or the column of the table, counted from 1; 0 when unknown.</param>
/// <param name="Path">What stands there: an indicator code, a column heading, a key; empty when nothing names it.</param>
/// <remarks>The <see langword="default"/> value is a place that is wholly unknown.</remarks>
public readonly record struct Place(string? File, int Row, int Column, string Path = "")
{
    /// <summary>A place that is wholly unknown.</summary>
    public static Place Unknown => default;

    /// <summary>Whether file, row and column are all unknown.</summary>
    public bool IsUnknown => File is null && Row == 0 && Column == 0;

    /// <summary>Compiler style: <c>file(row,column)</c>, with the parts that are known.</summary>
    public override string ToString() => (File, Row, Column) switch
    {
        (_, 0, _) => File ?? "",
        (_, _, 0) => FormattableString.Invariant($"{File}({Row})"),
        _ => FormattableString.Invariant($"{File}({Row},{Column})"),
    };
}
