using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Evaluators;

/// <summary>What each evaluator gave: every observation by itself, in points, before panels join them and before any rounding.</summary>
/// <remarks>
/// Ratings are observations of the tree's leaves that name an evaluator and that a rule gives points. Left out, and counted, are those without
/// evaluator, those that are no score (missing, not applicable, excluded), those that a rule refuses, and those of relative methods, whose
/// points say how a subject stands among others and not what the evaluator found.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EvaluatorRatings
{
    private readonly ILookup<int, int> byEvaluator;

    private EvaluatorRatings(Scheme scheme, ObservationTable observations, List<EvaluatorRating> ratings, Indicator[] leaves)
    {
        Scheme = scheme;
        Observations = observations;
        Ratings = ratings.ToValueList();
        Leaves = leaves.ToValueList();
        FullMarks = leaves.Select(Schemes.Scheme.FullMarkOf).ToValueList();
        SubjectsRated = ratings.Select(rating => rating.Subject).Distinct().Order().ToValueList();
        EvaluatorsRating = ratings.Select(rating => rating.Evaluator).Distinct().Order().ToValueList();
        LeavesRated = ratings.Select(rating => rating.Leaf).Distinct().Order().ToValueList();
        byEvaluator = Enumerable.Range(0, ratings.Count).ToLookup(rating => ratings[rating].Evaluator);
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>What the ratings were taken from, so that somebody else can take them again.</summary>
    public RoundManifest Manifest { get; private init; } = null!;

    /// <summary>The observations that the ratings were taken from.</summary>
    public ObservationTable Observations { get; }

    /// <summary>The ratings, in the order of the observations.</summary>
    public ValueList<EvaluatorRating> Ratings { get; }

    /// <summary>The tree's leaves, which <see cref="EvaluatorRating.Leaf"/> counts.</summary>
    public ValueList<Indicator> Leaves { get; }

    /// <summary>The full mark of each leaf.</summary>
    public ValueList<decimal> FullMarks { get; }

    /// <summary>The positions of the subjects that have ratings, ascending.</summary>
    public ValueList<int> SubjectsRated { get; }

    /// <summary>The positions of the evaluators that gave ratings, ascending.</summary>
    public ValueList<int> EvaluatorsRating { get; }

    /// <summary>The positions of the leaves that have ratings, ascending.</summary>
    public ValueList<int> LeavesRated { get; }

    /// <summary>How many observations were left out because they name no evaluator.</summary>
    public int WithoutEvaluator { get; private init; }

    /// <summary>How many observations with an evaluator were left out because they are no score, or a relative one.</summary>
    public int WithoutPoints { get; private init; }

    /// <summary>Takes the ratings of a round.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    public static EvaluatorRatings Of(Scheme scheme, ObservationTable observations)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        var compiled = new CompiledScheme(scheme);
        if (!observations.Leaves.Select(leaf => leaf.Code).SequenceEqual(compiled.Leaves.Select(leaf => leaf.Code), StringComparer.Ordinal))
            throw new ArgumentException("The observations belong to a scheme with other leaves.", nameof(observations));
        var awarded = new AwardedPoints(compiled, observations);
        var ratings = new List<EvaluatorRating>();
        int unnamed = 0;
        int unscored = 0;
        for (int row = 0; row < observations.Count; row++)
        {
            int leaf = observations.LeafColumn[row];
            int evaluator = observations.EvaluatorPositionOf(row);
            if (leaf >= compiled.Layout.TreeLeaves.Length)
                continue;
            if (evaluator < 0)
                unnamed++;
            else if (awarded.Of(row) is { } points)
                ratings.Add(new EvaluatorRating(row, observations.SubjectColumn[row], evaluator, leaf, points));
            else
                unscored++;
        }

        Indicator[] leaves = compiled.Leaves[..compiled.Layout.TreeLeaves.Length];
        return new EvaluatorRatings(scheme, observations, ratings, leaves)
        {
            Manifest = RoundManifest.Of(compiled, observations),
            WithoutEvaluator = unnamed,
            WithoutPoints = unscored,
        };
    }

    /// <summary>The positions of an evaluator's ratings, ascending.</summary>
    internal int[] RatingsOf(int evaluator) => [.. byEvaluator[evaluator]];
}
