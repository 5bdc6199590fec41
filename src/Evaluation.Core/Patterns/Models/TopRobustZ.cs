namespace Evaluation.Patterns.Models;

/// <summary>The mean of a row's three largest robust z, each cut at 10: the plainest of the models, and the easiest to defend.</summary>
/// <remarks>
/// Of a feature with a direction only the end to look at counts. Cutting keeps one wild feature from deciding alone, the three largest keep many ordinary features
/// from hiding a few odd ones. A contribution is the feature's part of the mean. With fewer than three features it is the mean of all.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TopRobustZ : AnomalyModel
{
    private const int Largest = 3;

    /// <summary>Beyond so many steps, more makes no difference.</summary>
    internal const double Cut = 10;

    private TopRobustZ(PreparedTable table)
        : base(table.Preparation, WhyNot(table))
    {
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("three largest robust z", "最大三项稳健 z");

    /// <summary>Learns medians and spreads.</summary>
    public static TopRobustZ Fit(FeatureTable table) => Fit(FeaturePreparation.Learn(table).Apply(table));

    internal static TopRobustZ Fit(PreparedTable table) => new(table);

    internal override double ScoreOf(ReadOnlySpan<double> z)
    {
        double[] parts = new double[z.Length];
        Explain(z, parts);
        return parts.Sum();
    }

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        int counted = Math.Min(Largest, z.Length);
        double[] sizes = new double[z.Length];
        for (int i = 0; i < sizes.Length; i++)
            sizes[i] = Math.Min(Cut, Preparation.Features[i].Suspicion(z[i]));
        foreach (int feature in Enumerable.Range(0, sizes.Length).OrderByDescending(i => sizes[i]).Take(counted))
            contributions[feature] += sizes[feature] / counted;
    }
}
