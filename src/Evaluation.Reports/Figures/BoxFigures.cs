using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

/// <summary>What a box plot shows of some numbers (Tukey 1977).</summary>
/// <param name="Numbers">The numbers from the lowest up, at least one.</param>
internal sealed record BoxFigures(ValueList<decimal> Numbers)
{
    // Tukey's fences: so many times the height of the box.
    private const decimal Reach = 1.5m;

    /// <summary>The number that a quarter does not exceed, between two numbers by proportion.</summary>
    internal decimal LowerQuartile => Quantile(Numbers.AsSpan(), 0.25m);

    /// <summary>The middle one, or the mean of the middle two.</summary>
    internal decimal Median => Quantile(Numbers.AsSpan(), 0.5m);

    /// <summary>The number that three quarters do not exceed, between two numbers by proportion.</summary>
    internal decimal UpperQuartile => Quantile(Numbers.AsSpan(), 0.75m);

    /// <summary>The lowest number that is no farther below the box than 1½ times its height.</summary>
    internal decimal LowerWhisker => Numbers.First(number => !IsOutlier(number));

    /// <summary>The highest number that is no farther above the box than 1½ times its height.</summary>
    internal decimal UpperWhisker => Numbers.Last(number => !IsOutlier(number));

    /// <summary>The numbers beyond the whiskers, each once.</summary>
    internal IEnumerable<decimal> Outliers => Numbers.Where(IsOutlier).Distinct();

    /// <summary>A quantile of sorted numbers: type 7 of Hyndman and Fan 1996, the default of R and Excel.</summary>
    internal static decimal Quantile(ReadOnlySpan<decimal> sorted, decimal share)
    {
        decimal place = share * (sorted.Length - 1);
        int below = (int)place;
        decimal above = below + 1 < sorted.Length ? sorted[below + 1] : sorted[below];
        return Precision.Snap(sorted[below] + ((place - below) * (above - sorted[below])));
    }

    private bool IsOutlier(decimal number)
    {
        decimal reach = Reach * (UpperQuartile - LowerQuartile);
        return number < LowerQuartile - reach || number > UpperQuartile + reach;
    }
}
