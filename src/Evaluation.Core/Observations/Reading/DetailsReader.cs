using Evaluation.Observations.Reading.Values;

namespace Evaluation.Observations.Reading;

/// <summary>Reads what a row tells beside its value. Evidence and comment stay as they are written: nothing in them is evaluated.</summary>
internal sealed class DetailsReader(Cells cells)
{
    /// <summary>Reads time, evidence and comment.</summary>
    /// <returns>Whether the cells can be read; when not, that was reported.</returns>
    internal bool TryRead(out ObservationDetails details)
    {
        bool hasTime = TryReadTime(out DateTimeOffset? time);
        bool hasEvidence = TryReadText(cells.Map[ColumnRole.Evidence], out string? evidence);
        bool hasComment = TryReadText(cells.Map[ColumnRole.Comment], out string? comment);
        details = new ObservationDetails(time, evidence, comment);
        return hasTime && hasEvidence && hasComment;
    }

    private bool TryReadTime(out DateTimeOffset? time)
    {
        time = null;
        int column = cells.Map[ColumnRole.Time];
        if (!cells.TryRead(column, out ReadOnlySpan<char> cell))
            return false;
        ReadOnlySpan<char> text = NameText.Trim(cell);
        if (text.IsEmpty)
            return true;
        if (TimeText.TryRead(text, out DateTimeOffset read))
        {
            time = read;
            return true;
        }

        cells.Report(ObservationDiagnostics.WrongTime, column, cell.ToString());
        return false;
    }

    private bool TryReadText(int column, out string? whole)
    {
        bool isReadable = cells.TryRead(column, out ReadOnlySpan<char> text);
        whole = text.IsWhiteSpace() ? null : text.ToString();
        return isReadable;
    }
}
