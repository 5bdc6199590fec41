using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>A grid while it is read; merged cells are filled with the text of the first. The cells of a whole file are limited.</summary>
internal sealed class GridDraft(ReadingLog log, string part, CellBudget budget)
{
    internal const int MostRows = 10_000;

    private readonly List<List<string?>> rows = [];
    private readonly List<ReportSpan> spans = [];

    /// <summary>How many rows there are.</summary>
    internal int Rows => rows.Count;

    /// <summary>The place of a cell, from 0.</summary>
    internal Place At(int row, int column) => new($"{log.Name} [{SafeText.Of(part)}]", row + 1, column + 1);

    /// <summary>The first column from one on, from 0, that no cell has.</summary>
    internal int FreeIn(int row, int from)
    {
        while (row < rows.Count && from < rows[row].Count && rows[row][from] is not null)
            from++;
        return from;
    }

    /// <summary>Puts a text into cells; those that have one keep it.</summary>
    /// <returns>Whether there was room.</returns>
    internal bool Put(string text, ReportSpan span)
    {
        if (span.Rows > 1 || span.Columns > 1)
            spans.Add(span);
        int end = span.Column + span.Columns;
        for (int row = span.Row; row < span.Row + span.Rows; row++)
        {
            List<string?> cells = RowAt(row);
            if (!budget.Take(span.Columns + Math.Max(0, end - cells.Count)))
                return false;
            while (cells.Count < end)
                cells.Add(null);
            for (int column = span.Column; column < end; column++)
                cells[column] ??= text;
        }

        return true;
    }

    /// <summary>Makes sure that a row is there.</summary>
    internal List<string?> RowAt(int row)
    {
        while (rows.Count <= row)
            rows.Add([]);
        return rows[row];
    }

    internal ReportGrid ToGrid() => new(log.Name, rows.Select(row => row.Select(text => text ?? "").ToValueList()).ToValueList())
    {
        Part = part,
        Spans = spans.ToValueList(),
    };
}
