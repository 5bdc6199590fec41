using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>How soon random splits part a row from its peers.</summary>
/// <remarks>
/// Liu, Ting and Zhou (2008): score = 2^(−mean depth / c(n)), above 0 and below 1; about ½ where nothing is odd. Each tree has a random stream of its
/// own, and rows are drawn from a sorted table, so that neither threads nor the order of rows or columns change a score. A contribution is what a feature's
/// splits took off the mean depth, as a share of c(n); those of all features together are 1 + log₂(score).
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class IsolationForest : AnomalyModel
{
    private readonly IsolationTree[] trees;
    private readonly double expected;

    private IsolationForest(PreparedTable table, IsolationTree[] trees, double expected)
        : base(table.Preparation, WhyNot(table))
    {
        this.trees = trees;
        this.expected = expected;
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("isolation forest", "孤立森林");

    /// <summary>Grows a forest.</summary>
    /// <param name="table">The rows to learn from; rows with fewer than half of the features are passed over.</param>
    /// <param name="options">How to grow it; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IsolationForest Fit(FeatureTable table, IsolationForestOptions? options = null, CancellationToken cancellationToken = default) =>
        Fit(FeaturePreparation.Learn(table).Apply(table), options ?? new IsolationForestOptions(), new ParallelOptions { CancellationToken = cancellationToken });

    internal static IsolationForest Fit(PreparedTable table, IsolationForestOptions options, ParallelOptions parallel)
    {
        if (WhyNot(table) is not null)
            return new IsolationForest(table, [], 1);
        double[][] rows = SortedRows.Of(table);
        int size = Math.Min(options.SampleSize, rows.Length);
        int depthLimit = (int)Math.Ceiling(Math.Log2(size));
        var trees = new IsolationTree[options.Trees];
        Parallel.For(0, trees.Length, parallel, tree =>
        {
            var random = new RandomStream(options.Seed, tree);
            trees[tree] = IsolationTree.Grow(SortedRows.Draw(rows, size, random), depthLimit, random);
        });
        return new IsolationForest(table, trees, IsolationTree.MeanDepth(size));
    }

    internal override double ScoreOf(ReadOnlySpan<double> z)
    {
        double depth = 0;
        foreach (IsolationTree tree in trees)
            depth += tree.Depth(z);
        return Math.Pow(2, -depth / trees.Length / expected);
    }

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        foreach (IsolationTree tree in trees)
            tree.AddContributions(z, contributions);
        foreach (ref double contribution in contributions)
            contribution /= trees.Length * expected;
    }
}
