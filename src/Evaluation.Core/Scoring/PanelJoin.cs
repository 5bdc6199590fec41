using Evaluation.Schemes.Panels;

namespace Evaluation.Scoring;

/// <summary>Joins the numbers of a panel into one.</summary>
internal static class PanelJoin
{
    /// <summary>How many are dropped at each end.</summary>
    internal static int Dropped(Panel panel) => (panel as PanelTrimmedMean)?.Drop ?? 0;

    /// <summary>How many evaluators must have given a number.</summary>
    internal static int Needed(Panel panel) => Math.Max(panel.AtLeast, (2 * Dropped(panel)) + 1);

    /// <summary>The joined number, or <see langword="null"/> when those who must agree do not.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="sorted">At least <see cref="Needed"/> numbers from the lowest up, so that their sum does not depend on who came first.</param>
    internal static decimal? Join(Panel panel, ReadOnlySpan<decimal> sorted) => panel switch
    {
        PanelConsensus => sorted[0] == sorted[^1] ? sorted[0] : null,
        PanelMedian => Mean(sorted[((sorted.Length - 1) / 2)..((sorted.Length / 2) + 1)]),
        _ => Mean(sorted[Dropped(panel)..^Dropped(panel)]),
    };

    private static decimal Mean(ReadOnlySpan<decimal> numbers)
    {
        decimal sum = 0;
        try
        {
            foreach (decimal number in numbers)
                sum += number;
            return sum / numbers.Length;
        }
        catch (OverflowException)
        {
            return MeanOfParts(numbers);
        }
    }

    /// <summary>The mean of numbers so large that their sum is no decimal, to within one unit for each of them.</summary>
    private static decimal MeanOfParts(ReadOnlySpan<decimal> numbers)
    {
        decimal mean = 0;
        foreach (decimal number in numbers)
            mean += (number - (number % numbers.Length)) / numbers.Length;
        return mean;
    }
}
