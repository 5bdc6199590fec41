namespace Evaluation.Preparation;

/// <summary>Draws the extreme numbers of a sample in to the next ones, turn by turn.</summary>
internal sealed class Winsorising(double[] original)
{
    private readonly HashSet<int> drawn = [];

    /// <summary>The numbers as they are now.</summary>
    internal double[] Numbers { get; } = [.. original];

    /// <summary>How many numbers have been drawn in.</summary>
    internal int Count => drawn.Count;

    /// <summary>Goes on until the shape passes or enough numbers were drawn in. At positive skewness the highest are, else the lowest.</summary>
    internal void Run(double mostSkewness, double mostKurtosis, int most)
    {
        for (var shape = Shape.Of(Numbers); Count < most && !shape.Passes(mostSkewness, mostKurtosis); shape = Shape.Of(Numbers))
            DrawIn(shape.Skewness >= 0 ? 1 : -1);
    }

    private void DrawIn(int sign)
    {
        double end = Numbers.Max(number => sign * number);
        double next = Numbers.Where(number => sign * number < end).Max(number => sign * number);
        for (int i = 0; i < Numbers.Length; i++)
        {
            if (sign * Numbers[i] == end)
            {
                Numbers[i] = sign * next;
                drawn.Add(i);
            }
        }
    }
}
