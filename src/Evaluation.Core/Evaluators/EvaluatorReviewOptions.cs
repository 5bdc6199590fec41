using Evaluation.Evaluators.Bias;

namespace Evaluation.Evaluators;

/// <summary>How an <see cref="EvaluatorReview"/> is made.</summary>
public sealed record EvaluatorReviewOptions
{
    /// <summary>The options used when none are given.</summary>
    public static EvaluatorReviewOptions Default { get; } = new();

    /// <summary>The level at which false findings are controlled in each family. The default is 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 0.5.</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 0.5 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a level above 0 and below 0.5.");
    }

    = 0.05;

    /// <summary>
    /// The smallest severity worth a finding, as a share of the full mark of an evaluator's sheets; with many ratings even a hair's breadth is beyond chance. The
    /// default is 0.02.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not below 1.</exception>
    public double SmallestSeverity
    {
        get;
        init => field = value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share from 0 to below 1.");
    }

    = 0.02;

    /// <summary>The most categories of a leaf in the many-facet model; with more different points there are bands. The default is 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2 to 100.</exception>
    public int MostCategories
    {
        get;
        init => field = value is >= 2 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 2 to 100.");
    }

    = 12;

    /// <summary>How many random arrangements or draws a test of one evaluator takes. The default is 9,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 999.</exception>
    public int Draws
    {
        get;
        init => field = value >= 999 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 999 or more.");
    }

    = 9_999;

    /// <summary>How many rounds are drawn for the intervals of fair scores. The default is 200; 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int FairDraws
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0 or more.");
    }

    = 200;

    /// <summary>Ties between evaluators and subjects that might lead to favour. The default is none known.</summary>
    public ValueList<EvaluatorRelation> Relations { get; init; } = [];

    /// <summary>The name of the file of <see cref="Relations"/> without its folder, for the record. The default is <see langword="null"/>: made in code.</summary>
    public string? RelationsName { get; init; }

    /// <summary>The SHA-256 of that file's bytes, for the record. The default is <see langword="null"/>.</summary>
    public string? RelationsHash { get; init; }

    /// <summary>The most threads at work at once; -1 for as many as there are processors. The default is -1. It changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, "Give -1 or a number of threads from 1 up.");
    }

    = -1;

    /// <summary>These options with the ties of a file, and which file it was.</summary>
    public EvaluatorReviewOptions With(EvaluatorRelations relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        return this with
        {
            Relations = relations.Relations,
            RelationsName = Path.GetFileName(relations.SourceName),
            RelationsHash = relations.SourceHash,
        };
    }
}
