namespace Evaluation.Diagnostics;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
/// <remarks>
/// Distance is the restricted Damerau–Levenshtein distance (insert, delete, replace, swap two neighbours), letter case ignored. A name is
/// near when a third of the longer name's length, rounded, or fewer edits lead to it, and never more than three. Of two characters
/// the first must agree: <c>A3</c> is near <c>A1</c>, but 总分 is another word than 得分.
/// </remarks>
internal static class NearestName
{
    private const int MostEdits = 3;
    private const int LongestName = 100;

    /// <summary>The nearest of the known names, the first of equally near ones; <see langword="null"/> when none is near.</summary>
    internal static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            return null;
        string wanted = name.ToUpperInvariant();
        string? nearest = null;
        int fewest = MostEdits + 1;
        foreach (string candidate in known)
        {
            int allowed = Math.Min(fewest - 1, AllowedEdits(Math.Max(name.Length, candidate.Length)));
            if (Math.Abs(name.Length - candidate.Length) > allowed || candidate.Length > LongestName)
                continue;
            string other = candidate.ToUpperInvariant();
            int edits = Distance(wanted, other);
            if (edits <= allowed && (edits == 0 || wanted.Length + other.Length > 4 || wanted[0] == other[0]))
                (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    /// <summary>The restricted Damerau–Levenshtein distance of two texts, by UTF-16 code unit.</summary>
    internal static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int width = right.Length + 1;
        Span<int> beforeLast = stackalloc int[LongestName + 1];
        Span<int> last = stackalloc int[LongestName + 1];
        Span<int> current = stackalloc int[LongestName + 1];
        for (int column = 0; column < width; column++)
            last[column] = column;
        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column < width; column++)
                current[column] = Cell(left, right, row, column, beforeLast, last, current);
            Span<int> free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[right.Length];
    }

    private static int Cell(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, int row, int column, Span<int> beforeLast, Span<int> last, Span<int> current)
    {
        bool same = left[row - 1] == right[column - 1];
        int edits = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + (same ? 0 : 1));
        bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return swapped ? Math.Min(edits, beforeLast[column - 2] + 1) : edits;
    }

    private static int AllowedEdits(int length) => Math.Min(MostEdits, (length + 1) / 3);
}
