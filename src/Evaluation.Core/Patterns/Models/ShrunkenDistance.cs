using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>The Mahalanobis distance from the mean of the peers, by correlations shrunken as far as the data advise.</summary>
/// <remarks>
/// As <see cref="MahalanobisDistance.Shrunken"/>, but its root, on robust z cut at ±10, and for rows that were not learnt from as well. A contribution is the
/// feature's part xᵢ(R⁻¹x)ᵢ of the square, where it is above 0.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ShrunkenDistance : AnomalyModel
{
    private readonly StandardColumns? columns;
    private readonly double[][] factor;

    private ShrunkenDistance(PreparedTable table, LocalText? reason, StandardColumns? columns, double[][] factor)
        : base(table.Preparation, reason)
    {
        this.columns = columns;
        this.factor = factor;
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("shrunken Mahalanobis distance", "收缩马氏距离");

    /// <summary>Learns means and correlations.</summary>
    /// <param name="table">The rows to learn from; rows with fewer than half of the features are passed over.</param>
    public static ShrunkenDistance Fit(FeatureTable table) => Fit(FeaturePreparation.Learn(table).Apply(table));

    internal static ShrunkenDistance Fit(PreparedTable table)
    {
        if (WhyNot(table) is { } reason)
            return new ShrunkenDistance(table, reason, null, []);
        var columns = new StandardColumns(table, TopRobustZ.Cut);
        double[][] correlations = columns.ShrunkenCorrelations();
        return MahalanobisDistance.TryFactor(correlations)
            ? new ShrunkenDistance(table, null, columns, correlations)
            : new ShrunkenDistance(table, IndexTexts.Singular, null, []);
    }

    internal override double ScoreOf(ReadOnlySpan<double> z) => Math.Sqrt(MahalanobisDistance.SquaredLength(factor, columns!.Of(z)));

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        double[] x = columns!.Of(z);
        double[] solved = MahalanobisDistance.Solve(factor, x);
        for (int i = 0; i < x.Length; i++)
            contributions[i] += Math.Max(0, x[i] * solved[i]);
    }
}
