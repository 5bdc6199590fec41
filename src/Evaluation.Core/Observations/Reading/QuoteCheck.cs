using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Finds quotation marks that RFC 4180 does not allow, in a row that the CSV reader took as well as it could.</summary>
/// <remarks>The strict mode of the CSV reader stops for good at the first such mark; this lets the rest of the file be checked as well.</remarks>
internal static class QuoteCheck
{
    /// <summary>The first fault of a row, with its column counted from 0; <see langword="null"/> when there is none.</summary>
    internal static (DiagnosticDescriptor Descriptor, int Column)? FirstFault(ReadOnlySpan<char> row, char separator)
    {
        int column = 0;
        for (int i = 0; i < row.Length; i++, column++)
        {
            if (row[i] == '"')
            {
                i = ClosingQuote(row, i);
                if (i == row.Length)
                    return (ObservationDiagnostics.UnclosedQuote, column);
                i++;
                if (i < row.Length && row[i] != separator && row[i] is not ('\r' or '\n'))
                    return (ObservationDiagnostics.TextAfterQuote, column);
            }

            int next = i < row.Length ? row[i..].IndexOf(separator) : -1;
            if (next < 0)
                return null;
            i += next;
        }

        return null;
    }

    /// <summary>The position of the mark that closes the one at the given position; the row's length when none does.</summary>
    private static int ClosingQuote(ReadOnlySpan<char> row, int opening)
    {
        for (int i = opening + 1; i < row.Length; i++)
        {
            if (row[i] != '"')
                continue;
            if (i + 1 == row.Length || row[i + 1] != '"')
                return i;
            i++;
        }

        return row.Length;
    }
}
