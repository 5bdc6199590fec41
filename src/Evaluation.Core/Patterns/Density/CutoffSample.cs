using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Patterns.Density;

/// <summary>Values by their distance from a cutoff, in ascending order, each with its place in the empirical distribution.</summary>
internal sealed class CutoffSample
{
    private const int FewestDifferent = 10;

    private readonly double[] heights;

    private CutoffSample(double[] distances)
    {
        Distances = distances;
        heights = new double[distances.Length];
        for (int i = distances.Length - 1; i >= 0; i--)
            heights[i] = i + 1 < distances.Length && distances[i] == distances[i + 1] ? heights[i + 1] : i / (distances.Length - 1.0);
        FirstRight = Array.FindIndex(distances, distance => distance >= 0);
    }

    internal double[] Distances { get; }

    internal int Count => Distances.Length;

    /// <summary>The place of the first value that is not below the cutoff.</summary>
    internal int FirstRight { get; }

    /// <summary>The sample; <see langword="null"/> when a side has too few different values.</summary>
    internal static CutoffSample? Of(IReadOnlyList<double> values, double cutoff)
    {
        double[] distances = [.. values.Select(value => value - cutoff).Where(double.IsFinite).Order()];
        int left = distances.Where(distance => distance < 0).Distinct().Count();
        int right = distances.Where(distance => distance >= 0).Distinct().Count();
        return Math.Min(left, right) >= FewestDifferent ? new CutoffSample(distances) : null;
    }

    /// <summary>The values of a side, the nearest to the cutoff first, as distances from 0 up.</summary>
    internal double[] Side(bool isRight) => isRight ? Distances[FirstRight..] : [.. Distances[..FirstRight].Reverse().Select(distance => -distance)];

    /// <summary>Fits a side by weighted least squares, nearer values weighing more.</summary>
    /// <returns>The fit; <see langword="null"/> when there are too few values for it.</returns>
    internal BoundaryFit? Fit(bool isRight, double bandwidth, int order)
    {
        int start = isRight ? FirstRight : Array.FindIndex(Distances, distance => distance >= -bandwidth);
        int end = isRight ? FirstAbove(bandwidth) : FirstRight;
        int width = order + 1;
        if (start < 0 || end - start <= width)
            return null;
        double[][] rows = [.. Enumerable.Range(start, end - start).Select(i => Powers(Distances[i] / bandwidth, width))];
        double[] weights = [.. Enumerable.Range(start, end - start).Select(i => (1 - Math.Abs(Distances[i] / bandwidth)) / bandwidth)];
        Matrix<double> normal = Matrix<double>.Build.Dense(width, width, (r, c) => rows.Select((row, i) => weights[i] * row[r] * row[c]).Sum());
        Vector<double> response = Vector<double>.Build.Dense(width, r => rows.Select((row, i) => weights[i] * row[r] * heights[start + i]).Sum());
        Vector<double> solved = normal.Solve(response);
        Vector<double> slope = normal.Solve(Vector<double>.Build.Dense(width, r => r == 1 ? 1 : 0));
        if (!solved.All(double.IsFinite) || !slope.All(double.IsFinite))
            return null;
        double[] influences = [.. rows.Select((row, i) => weights[i] * row.Select((power, r) => power * slope[r]).Sum())];
        return new BoundaryFit(
            [.. solved.Select((value, power) => value / Math.Pow(bandwidth, power))], Jackknife(influences, start) / (bandwidth * bandwidth), end - start);
    }

    /// <summary>
    /// What leaving single values out does to the slope: a value moves the distribution function at all values above it. The squares are not centred, as
    /// the authors' program does not; centring would take 1/n off 1/T². Equal values share what the first of them moves.
    /// </summary>
    private double Jackknife(double[] influences, int start)
    {
        double[] above = new double[influences.Length];
        double sum = 0;
        for (int i = influences.Length - 1; i >= 0; i--)
        {
            above[i] = sum;
            sum += influences[i];
        }

        double squares = 0;
        for (int i = 0; i < above.Length; i++)
        {
            if (i > 0 && Distances[start + i] == Distances[start + i - 1])
                above[i] = above[i - 1];
            squares += above[i] * above[i];
        }

        return squares / ((Count - 1.0) * (Count - 1.0));
    }

    private int FirstAbove(double bandwidth)
    {
        int place = Array.FindIndex(Distances, distance => distance > bandwidth);
        return place < 0 ? Count : place;
    }

    private static double[] Powers(double distance, int count)
    {
        double[] powers = new double[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++)
            powers[i] = powers[i - 1] * distance;
        return powers;
    }
}
