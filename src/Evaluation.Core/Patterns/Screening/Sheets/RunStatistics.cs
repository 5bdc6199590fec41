namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>The longest run of one score, and the mean run (see <see cref="Indices.RunLengths"/>).</summary>
internal sealed class RunStatistics : ISheetStatistics
{
    public void Measure(ReadOnlySpan<int> sheet, Span<double> values)
    {
        (_, int longest, int runs) = Count(sheet);
        (values[0], values[1]) = (longest, (double)sheet.Length / runs);
    }

    /// <summary>Where the longest run of scores starts, how long it is, and how many runs there are; a missing score is a run of its own.</summary>
    internal static (int Start, int Longest, int Runs) Count(ReadOnlySpan<int> sheet)
    {
        (int start, int longest, int runs, int current) = (0, 0, 0, 0);
        for (int item = 0; item < sheet.Length; item++)
        {
            bool goesOn = item > 0 && sheet[item] >= 0 && sheet[item] == sheet[item - 1];
            current = goesOn ? current + 1 : 1;
            runs += goesOn ? 0 : 1;
            if (current > longest)
                (longest, start) = (current, item - current + 1);
        }

        return (start, longest, runs);
    }
}
