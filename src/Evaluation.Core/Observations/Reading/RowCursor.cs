using System.Data.Common;

namespace Evaluation.Observations.Reading;

/// <summary>Walks over the rows of any data reader: the one way in for tables.</summary>
internal class RowCursor(DbDataReader reader)
{
    /// <summary>The row at hand, counted from 1; the header is row 1.</summary>
    internal int Row { get; private set; }

    /// <summary>Whether the rest was given up because a row is too long.</summary>
    internal bool IsCut { get; private protected set; }

    /// <summary>How many cells the row at hand has.</summary>
    internal virtual int CellCount => reader.FieldCount;

    /// <summary>The share of the source that was read, from 0 to 1, or <see langword="null"/> when its size is not known.</summary>
    internal virtual double? Share => null;

    /// <summary>Goes to the header.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool ReadHeader()
    {
        Row = 1;
        return MoveToHeader();
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool Read()
    {
        if (!Move())
            return false;
        Row++;
        return true;
    }

    /// <summary>The heading of a column, while the header is at hand.</summary>
    internal virtual string Heading(int column) => reader.GetName(column);

    /// <summary>The text of a cell of the row at hand, valid until the next call.</summary>
    /// <returns>Whether the cell's type has a text.</returns>
    internal virtual bool TryText(int column, out ReadOnlySpan<char> text)
    {
        string? whole = CellText.Of(reader.GetValue(column));
        text = whole;
        return whole is not null;
    }

    /// <summary>The name of the type of a cell.</summary>
    internal virtual string TypeOf(int column) => reader.GetValue(column).GetType().Name;

    /// <summary>What is wrong with the quotation marks of the row at hand, and in which column, counted from 0.</summary>
    internal virtual (Diagnostics.DiagnosticDescriptor Descriptor, int Column)? QuoteFault => null;

    private protected virtual bool MoveToHeader() => reader.FieldCount > 0;

    private protected virtual bool Move() => reader.Read();
}
