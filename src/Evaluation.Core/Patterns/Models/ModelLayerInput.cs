namespace Evaluation.Patterns.Models;

/// <summary>What the layer of models is given beside the table.</summary>
internal sealed record ModelLayerInput
{
    /// <summary>The seed of all models.</summary>
    internal long Seed { get; init; } = 1;

    /// <summary>Whether each row may be compared with: those without findings of rules and nulls; <see langword="null"/> for all.</summary>
    internal IReadOnlyList<bool>? Reference { get; init; }

    /// <summary>What people said of each row; <see langword="null"/> when nobody did.</summary>
    internal IReadOnlyList<bool?>? Labels { get; init; }

    /// <summary>The evaluator of each row, or another group to hold out as a whole; each row for itself when not given.</summary>
    internal IReadOnlyList<string>? Groups { get; init; }

    /// <summary>The same rows with features that only labels can tell the meaning of; the table's own when <see langword="null"/>.</summary>
    internal FeatureTable? ForLabels { get; init; }

    /// <summary>How to learn from labels.</summary>
    internal SupervisedOptions Supervised { get; init; } = new();

    /// <summary>A model learnt earlier; labels given as well are learnt from instead.</summary>
    internal SupervisedModel? Saved { get; init; }

    /// <summary>How many features to tell for a row.</summary>
    internal int Reasons { get; init; } = 3;

    internal ParallelOptions Parallel { get; init; } = new();
}
