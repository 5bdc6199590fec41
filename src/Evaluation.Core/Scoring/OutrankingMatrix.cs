using Evaluation.Observations;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>Whom a subject outranks, and by how much weight, on a branch that compares subjects (<see cref="Schemes.Aggregations.Copeland"/>).</summary>
/// <remarks>Shares are worked out when asked for: a matrix of all pairs is never held.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class OutrankingMatrix
{
    private readonly Comparisons comparisons;

    private OutrankingMatrix(Comparisons comparisons, ValueList<Subject> subjects) => (this.comparisons, Subjects) = (comparisons, subjects);

    /// <summary>The subjects of the round, in the order of the observations: the rows and columns.</summary>
    public ValueList<Subject> Subjects { get; }

    /// <summary>
    /// The share of weight, from 0 to 1, on which the first subject is better than the second, half of what both are equal on included; above 0.5 it outranks it.
    /// It and the share the other way round add up to 1. <see langword="null"/> when they share no child with a weight, or one of them
    /// is not compared, and for a subject and itself.
    /// </summary>
    /// <param name="subject">A position in <see cref="Subjects"/>.</param>
    /// <param name="other">A position in <see cref="Subjects"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public decimal? this[int subject, int other]
    {
        get
        {
            if (!comparisons.IsCompared(subject) | !comparisons.IsCompared(other) || subject == other)
                return null;
            (Int128 ahead, Int128 behind, Int128 shared) = comparisons.Compare(subject, other);
            return shared == 0 ? null : Share(ahead - behind, shared);
        }
    }

    /// <summary>The matrix of a branch.</summary>
    /// <param name="result">The round.</param>
    /// <param name="branchCode">The code of the branch; <see langword="null"/>, the default, for the total.</param>
    /// <exception cref="KeyNotFoundException">The scheme has no indicator with that code.</exception>
    /// <exception cref="ArgumentException">The branch does not compare subjects.</exception>
    public static OutrankingMatrix Of(RoundResult result, string? branchCode = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        SchemeLayout layout = result.Compiled.Layout;
        SchemeNode branch = layout.Nodes[branchCode is null ? 0 : layout.PositionByCode[branchCode]];
        if (branch.Aggregator is not CopelandAggregator)
            throw new ArgumentException($"'{branchCode ?? result.Scheme.Code}' does not compare subjects.", nameof(branchCode));
        return new OutrankingMatrix(Comparisons.Of(branch, result.Grid), result.Observations.Subjects);
    }

    /// <summary>Half of what both share, and half of the margin: (ahead + (shared − ahead − behind) ÷ 2) ÷ shared.</summary>
    private static decimal Share(Int128 margin, Int128 shared)
    {
        // Whole weights of up to 96 bits and their sums may be more than a decimal holds; the digits beyond it cannot be seen in a share.
        while (shared > (Int128)decimal.MaxValue / 2)
            (margin, shared) = (margin / 2, shared / 2);
        return ((decimal)shared + (decimal)margin) / (2 * (decimal)shared);
    }
}
