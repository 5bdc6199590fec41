namespace Evaluation.Patterns.Screening.Offices;

/// <summary>How many totals lie in each point around a grade line, and which points hold round numbers.</summary>
/// <remarks>A point is a hundredth of the full mark; the line begins one. The top point is left out: totals pile up there for want of room.</remarks>
internal sealed class GradeLineCounts
{
    internal const int FewestTotals = 500;

    /// <summary>From so many points below the line totals are lifted.</summary>
    internal const int Below = 3;

    private const int Reach = 25;
    private const int FewestPoints = 16;
    private const int Degree = 4;
    private const double Nearly = 1e-9;

    private GradeLineCounts(double line, double point, int first, int[] counts, HashSet<int> otherLines)
    {
        Counts = counts;
        Line = -first;
        double five = 5 * point;
        bool[] isFive = [.. counts.Select((_, i) => HoldsMultiple(line + ((first + i) * point), point, five))];
        bool[] isTen = [.. counts.Select((_, i) => HoldsMultiple(line + ((first + i) * point), point, 2 * five))];
        IEnumerable<double[]> smooth = Enumerable.Range(0, Degree + 1)
            .Select(power => counts.Select((_, i) => Math.Pow((i - ((counts.Length - 1) / 2.0)) / counts.Length, power)).ToArray());
        Columns = new OrthonormalBasis([.. smooth, Dummy(isFive), Dummy(isTen)]).Directions;
        Placebos = [.. Enumerable.Range(Below, counts.Length - Below).Where(i => i != Line && isFive[i] && !otherLines.Contains(first + i))];
    }

    /// <summary>By point, from the lowest up, how many totals.</summary>
    internal int[] Counts { get; }

    /// <summary>The place of the point that the line begins.</summary>
    internal int Line { get; }

    /// <summary>The places of points with round numbers that are no grade lines.</summary>
    internal int[] Placebos { get; }

    /// <summary>A smooth polynomial, and what fives and tens get more.</summary>
    internal IReadOnlyList<double[]> Columns { get; }

    internal int Total => Counts.Sum();

    /// <summary>Counts around a line; <see langword="null"/> when there are too few points with totals about it.</summary>
    internal static GradeLineCounts? Of(double[] totals, double line, double fullMark, IEnumerable<double> lines)
    {
        double point = fullMark / 100;
        double[] points = [.. totals.Select(total => Math.Floor(((total - line) / point) + Nearly))];
        double top = Math.Min(Reach, Math.Floor(((fullMark - line) / point) + Nearly) - 1);
        int[] near = [.. points.Where(place => place >= -Reach && place <= top).Select(place => (int)place)];
        if (near.Length == 0)
            return null;
        (int first, int last) = (near.Min(), near.Max());
        if (first > -Below - 2 || last < 2 || last - first + 1 < FewestPoints)
            return null;
        int[] counts = new int[last - first + 1];
        foreach (int place in near)
            counts[place - first]++;
        double[] others = [.. lines.Where(other => other != line).Select(other => Math.Floor(((other - line) / point) + Nearly))];
        return new GradeLineCounts(line, point, first, counts, [.. others.Where(other => Math.Abs(other) <= Reach).Select(other => (int)other)]);
    }

    private static bool HoldsMultiple(double from, double point, double multiple) =>
        (Math.Ceiling((from / multiple) - Nearly) * multiple) < from + point - (Nearly * point);

    private static double[] Dummy(bool[] marks) => [.. marks.Select(mark => mark ? 1.0 : 0.0)];
}
