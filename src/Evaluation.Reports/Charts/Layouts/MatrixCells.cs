using System.Globalization;
using Evaluation.Reports.Charts.Drawing;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>The members of a matrix that are drawn, with what is known of every two of them.</summary>
internal sealed record MatrixCells
{
    /// <summary>The most members: more numbers do not fit beside each other.</summary>
    internal const int Most = 20;

    private const float WidestName = 150;

    /// <summary>The names of those drawn.</summary>
    internal required ValueList<string> Names { get; init; }

    /// <summary>What each has with each other; <see langword="null"/> where it is not known, and for each with itself.</summary>
    internal required double?[][] Values { get; init; }

    /// <summary>The last column: one number for each, or nothing.</summary>
    internal required ValueList<double?> Last { get; init; }

    /// <summary>How many members there are.</summary>
    internal required int All { get; init; }

    /// <summary>Every two of those drawn of whom something is known.</summary>
    internal IEnumerable<(int First, int Second, double Value)> Known =>
        from first in Enumerable.Range(0, Names.Count)
        from second in Enumerable.Range(first + 1, Names.Count - first - 1)
        let value = Values[first][second]
        where value is not null
        select (first, second, value.Value);

    /// <summary>The members as rows and, by number, as columns.</summary>
    internal HeatCells ToHeat() => new(
        Names.Select((name, i) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName) + "  " + Number(i)).ToValueList(),
        Names.Select((_, i) => Number(i)).ToValueList(),
        Values)
    { Last = Last, IsSquare = true };

    /// <summary>Two members by name.</summary>
    internal string PairOf((int First, int Second, double Value) pair) => Names[pair.First] + " × " + Names[pair.Second];

    /// <summary>Those who agree least with the others, with the mean agreement of each with all others, drawn or not.</summary>
    internal static MatrixCells OfLeast(ValueList<string> names, Func<int, int, double?> agreement)
    {
        double?[] means = [.. Enumerable.Range(0, names.Count).Select(rater => MeanOf(rater, names.Count, agreement))];
        int[] drawn = [.. Enumerable.Range(0, names.Count).OrderBy(rater => means[rater] ?? double.PositiveInfinity).Take(Most).Order()];
        return new MatrixCells
        {
            Names = drawn.Select(rater => names[rater]).ToValueList(),
            Values = [.. drawn.Select(first => drawn.Select(second => Finite(first, second, agreement)).ToArray())],
            Last = drawn.Select(rater => means[rater]).ToValueList(),
            All = names.Count,
        };
    }

    private static double? MeanOf(int rater, int raters, Func<int, int, double?> agreement)
    {
        double[] known = [.. Enumerable.Range(0, raters).Select(other => Finite(rater, other, agreement)).OfType<double>()];
        return known.Length == 0 ? null : known.Average();
    }

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static double? Finite(int first, int second, Func<int, int, double?> agreement) =>
        first != second && agreement(first, second) is { } value && double.IsFinite(value) ? value : null;
}
