using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>Several models joined: the mean of the shares of peers to which each finds a row more suspect.</summary>
/// <remarks>
/// Three largest robust z and distance from neighbours: one sees a few features far out, the other a combination that no peer has. Nothing in them is random, and joined they do
/// better on labelled sets than with the isolation forest or models of covariances (docs/studies/detectors.md). From 0 to 1; ties count half. Models that could not be learnt are
/// left out. A contribution is the mean of the members' shares, all together 1.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EnsembleScore : AnomalyModel
{
    private readonly double[][] peerScores;

    private EnsembleScore(PreparedTable table, LocalText? reason, ValueList<AnomalyModel> members, ParallelOptions parallel)
        : base(table.Preparation, reason)
    {
        Members = members;
        MemberScores = members.Select(member => member.Score(table, parallel)).ToValueList();
        peerScores = [.. MemberScores.Select(scores => scores.Where(score => score.HasValue).Select(score => score.Value!.Value).Order().ToArray())];
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("joined models", "合并模型");

    /// <summary>The models that are joined.</summary>
    public ValueList<AnomalyModel> Members { get; }

    /// <summary>What each member gives the rows it was learnt from.</summary>
    internal ValueList<ValueList<IndexValue>> MemberScores { get; }

    /// <summary>Learns both models.</summary>
    /// <param name="table">The rows to learn from; rows with fewer than half of the features are passed over.</param>
    /// <param name="seed">The seed of the draw of peers where they are more than 4,096.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EnsembleScore Fit(FeatureTable table, long seed = 1, CancellationToken cancellationToken = default) =>
        Fit(FeaturePreparation.Learn(table).Apply(table), seed, new ParallelOptions { CancellationToken = cancellationToken });

    internal static EnsembleScore Fit(PreparedTable table, long seed, ParallelOptions parallel) =>
        Of(table, [TopRobustZ.Fit(table), NeighbourDistance.Fit(table, seed)], parallel);

    /// <summary>Joins models that were learnt from this table.</summary>
    internal static EnsembleScore Of(PreparedTable table, IEnumerable<AnomalyModel> models, ParallelOptions parallel)
    {
        ValueList<AnomalyModel> members = models.Where(model => model.Reason is null).ToValueList();
        return new EnsembleScore(table, WhyNot(table) ?? (members.Count == 0 ? ModelTexts.NoMember : null), members, parallel);
    }

    /// <summary>What this model gives the rows it was learnt from, without asking the members again.</summary>
    internal ValueList<IndexValue> PeerScores(PreparedTable table) => Enumerable.Range(0, table.Rows).Select(row => PeerScore(table, row)).ToValueList();

    internal override double ScoreOf(ReadOnlySpan<double> z)
    {
        double sum = 0;
        for (int member = 0; member < Members.Count; member++)
            sum += ShareBelow(peerScores[member], Members[member].ScoreOf(z));
        return sum / Members.Count;
    }

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        foreach (AnomalyModel member in Members)
        {
            double[] shares = new double[contributions.Length];
            member.Explain(z, shares);
            double all = shares.Sum(share => Math.Max(0, share));
            for (int feature = 0; feature < shares.Length && all > 0; feature++)
                contributions[feature] += Math.Max(0, shares[feature]) / all / Members.Count;
        }
    }

    private IndexValue PeerScore(PreparedTable table, int row)
    {
        if (Reason is not null)
            return IndexValue.Without(IndexDirection.HighIsSuspect, table.CountPresent(row), Reason);
        IndexValue[] scores = [.. MemberScores.Select(member => member[row])];
        double? mean = scores.All(score => score.HasValue)
            ? scores.Select((score, member) => ShareBelow(peerScores[member], score.Value!.Value)).Sum() / scores.Length
            : null;
        return IndexValue.Of(mean, IndexDirection.HighIsSuspect, table.CountPresent(row), scores.FirstOrDefault(score => !score.HasValue)?.Reason ?? ModelTexts.OutOfRange);
    }

    /// <summary>The share of sorted numbers below a value, those equal to it counted half.</summary>
    private static double ShareBelow(double[] sorted, double value)
    {
        int below = SortedSearch.CountBelow(sorted, value);
        int upTo = SortedSearch.CountUpTo(sorted, value);
        return (below + upTo) / 2.0 / sorted.Length;
    }
}
