namespace Evaluation.Reports.Charts.Results;

/// <summary>Where a subject stood in two rounds, in ranks or in totals.</summary>
/// <param name="Name">The subject's name; untrusted text.</param>
/// <param name="Before">Where it stood in the earlier round; <see langword="null"/> when it was not in it, or had no total.</param>
/// <param name="After">Where it stands in the later round; <see langword="null"/> when it is not in it, or has no total.</param>
public sealed record RoundStep(string Name, decimal? Before, decimal? After)
{
    /// <summary>By how much it is better, in ranks or points; negative for worse; <see langword="null"/> when one is not known.</summary>
    internal decimal? Gain(SlopeMeasure measure) => measure == SlopeMeasure.Rank ? Before - After : After - Before;
}
