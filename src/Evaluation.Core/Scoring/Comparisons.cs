using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>Compares all subjects of a round with each other on one branch.</summary>
/// <remarks>
/// Only the order of scores counts, so each child's scores become whole numbers in that order once, and the n²·k comparisons are of whole numbers.
/// Weights are whole too: more than half means exactly that.
/// </remarks>
internal sealed class Comparisons
{
    /// <summary>The most subjects that are compared: 12.5 million pairs, some seconds for a hundred children.</summary>
    internal const int MostSubjects = 5_000;

    /// <summary>In place of an order: no score.</summary>
    private const int None = -1;

    private readonly Int128[] weights;
    private readonly int[]?[] orders;
    private readonly int[] members;

    private Comparisons(CopelandAggregator aggregator, ScoreGrid grid)
    {
        weights = aggregator.WholeWeights;
        members = [.. Enumerable.Range(0, grid.SubjectCount).Where(subject => aggregator.TryAggregate(grid.ScoresOf(subject), grid.StatesOf(subject), out _))];
        orders = new int[]?[grid.SubjectCount];
        foreach (int member in members)
            orders[member] = new int[weights.Length];
        for (int child = 0; child < weights.Length; child++)
            FillOrder(child, aggregator.Compared[child], grid);
    }

    /// <summary>Makes the comparisons of a branch ready; its children must have been scored.</summary>
    internal static Comparisons Of(SchemeNode branch, ScoreGrid grid) => new((CopelandAggregator)branch.Aggregator!, grid);

    /// <summary>Whether a subject has a score on the branch and is compared.</summary>
    internal bool IsCompared(int subject) => orders[subject] is not null;

    /// <summary>How a subject fares against all others; <see langword="null"/> when it is not compared.</summary>
    internal Outranking? TryOutrank(int subject) => IsCompared(subject) ? Outrank(subject) : null;

    private Outranking Outrank(int subject)
    {
        (int wins, int ties, int losses, int notCompared) = (0, 0, 0, 0);
        foreach (int other in members)
        {
            if (other == subject)
                continue;
            (Int128 ahead, Int128 behind, Int128 shared) = Compare(subject, other);
            if (shared == 0)
                notCompared++;
            else if (ahead > behind)
                wins++;
            else if (ahead < behind)
                losses++;
            else
                ties++;
        }

        return new Outranking(wins, ties, losses, notCompared);
    }

    /// <summary>The weight on which a member is ahead of another, on which it is behind, and on which both have a score.</summary>
    internal (Int128 Ahead, Int128 Behind, Int128 Shared) Compare(int subject, int other)
    {
        (Int128 ahead, Int128 behind, Int128 shared) = (0, 0, 0);
        int[] own = orders[subject]!;
        int[] its = orders[other]!;
        for (int child = 0; child < own.Length; child++)
        {
            if (own[child] == None || its[child] == None)
                continue;
            shared += weights[child];
            if (own[child] > its[child])
                ahead += weights[child];
            else if (own[child] < its[child])
                behind += weights[child];
        }

        return (ahead, behind, shared);
    }

    private void FillOrder(int child, int node, ScoreGrid grid)
    {
        int[] scored = [.. members.Where(member => grid.StatesOf(member)[node] == NodeState.Scored)];
        decimal[] scores = [.. scored.Select(member => Precision.Snap(grid.ScoresOf(member)[node]))];
        foreach (int member in members)
            orders[member]![child] = None;
        Array.Sort(scores, scored);
        int order = 0;
        for (int i = 0; i < scored.Length; i++)
        {
            if (i > 0 && scores[i] != scores[i - 1])
                order++;
            orders[scored[i]]![child] = order;
        }
    }
}
