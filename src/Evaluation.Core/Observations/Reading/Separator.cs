namespace Evaluation.Observations.Reading;

/// <summary>Finds the character that separates the cells of a CSV file.</summary>
internal static class Separator
{
    private const string Candidates = ",\t;";

    /// <summary>
    /// Comma, tab or semicolon: the one that is most frequent in the first row outside quotation marks; of equally frequent ones the
    /// first in this order, and so comma when there is none.
    /// </summary>
    /// <param name="text">The text, left standing after its first row.</param>
    /// <param name="most">How many characters are looked at.</param>
    internal static char Detect(TextReader text, int most)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        bool quoted = false;
        for (int i = 0; i < most && text.Read() is >= 0 and int character; i++)
        {
            quoted ^= character == '"';
            if (quoted)
                continue;
            if (character is '\r' or '\n')
                break;
            if (Candidates.IndexOf((char)character, StringComparison.Ordinal) is >= 0 and int candidate)
                counts[candidate]++;
        }

        int best = 0;
        for (int candidate = 1; candidate < counts.Length; candidate++)
            best = counts[candidate] > counts[best] ? candidate : best;
        return Candidates[best];
    }
}
