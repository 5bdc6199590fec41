namespace Evaluation.Patterns.Models;

/// <summary>How a model is learnt from labels. The defaults suit some hundred rows.</summary>
public sealed record SupervisedOptions
{
    private readonly int trees = 100;
    private readonly int leaves = 4;
    private readonly int rowsPerLeaf = 20;
    private readonly int folds = 5;
    private readonly double learningRate = 0.05;

    /// <summary>By what it is learnt. The default is <see cref="SupervisedTrainer.FastTree"/>.</summary>
    public SupervisedTrainer Trainer { get; init; } = SupervisedTrainer.FastTree;

    /// <summary>The number of trees, 1 to 10,000. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public int Trees
    {
        get => trees;
        init => trees = Between(value, 1, 10_000);
    }

    /// <summary>The leaves of a tree, 2 to 1,000. The default is 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public int Leaves
    {
        get => leaves;
        init => leaves = Between(value, 2, 1000);
    }

    /// <summary>How many rows a leaf holds at least, 1 to 10,000. The default is 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public int RowsPerLeaf
    {
        get => rowsPerLeaf;
        init => rowsPerLeaf = Between(value, 1, 10_000);
    }

    /// <summary>How much each tree counts, above 0 up to 1. The default is 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside, or NaN.</exception>
    public double LearningRate
    {
        get => learningRate;
        init => learningRate = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The learning rate must be above 0 and at most 1.");
    }

    /// <summary>Into how many parts the groups are dealt for cross-validation, 2 to 100; fewer where there are fewer groups. The default is 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public int Folds
    {
        get => folds;
        init => folds = Between(value, 2, 100);
    }

    /// <summary>The seed of folds and trees. The default is 1.</summary>
    public int Seed { get; init; } = 1;

    private static int Between(int value, int lowest, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest);
        return value;
    }
}
