namespace Evaluation.Reports.Word;

/// <summary>A table with a heading row that is repeated on every page.</summary>
/// <param name="Title">Its caption; empty for a table without one.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
internal sealed record WordTable(string Title, ValueList<WordColumn> Columns, IReadOnlyList<WordCell[]> Rows) : WordBlock;
