using Evaluation.Diagnostics;
using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>A model learnt from rows that people have judged, which gives a probability that a row would be judged the same way.</summary>
/// <remarks>
/// It knows only what it was shown: of a pattern that nobody has labelled it sees nothing (docs/studies/detectors.md), so that it stands beside rules and unsupervised
/// models and never instead of them. What it is worth is reckoned on groups it did not see; probabilities come from the same held-out scores.
/// </remarks>
/// <threadsafety>Safe to share: rows go through it in batches of their own.</threadsafety>
public sealed class SupervisedModel
{
    private readonly SupervisedColumns columns;
    private readonly BoostedTrees trees;
    private readonly IsotonicCalibration calibration;

    internal SupervisedModel(
        SupervisedColumns columns, BoostedTrees trees, IsotonicCalibration calibration, SupervisedOptions options, RankingQuality heldOut, string libraryVersion)
    {
        this.columns = columns;
        this.trees = trees;
        this.calibration = calibration;
        Options = options;
        HeldOut = heldOut;
        LibraryVersion = libraryVersion;
    }

    /// <summary>The features it was learnt from.</summary>
    public FeaturePreparation Preparation => columns.Preparation;

    /// <summary>How it was learnt.</summary>
    public SupervisedOptions Options { get; }

    /// <summary>How well it put rows of groups first that it had not seen.</summary>
    public RankingQuality HeldOut { get; }

    /// <summary>The version of the library by which it was learnt.</summary>
    public string LibraryVersion { get; }

    /// <summary>What the rows it was learnt from got while their group was held out; <see langword="null"/> for rows without a label, and after loading.</summary>
    public ValueList<double?> HeldOutProbabilities { get; internal init; } = [];

    /// <summary>The raw outputs behind <see cref="HeldOutProbabilities"/>.</summary>
    internal ValueList<double?> HeldOutScores { get; init; } = [];

    internal SupervisedColumns Columns => columns;

    internal BoostedTrees Trees => trees;

    internal IsotonicCalibration Calibration => calibration;

    /// <summary>Learns from labelled rows, or tells why that cannot be done.</summary>
    /// <param name="table">The rows. Medians and spreads are learnt from all of them.</param>
    /// <param name="labels">Whether each row was judged positive (careless, copied, …); <see langword="null"/> where nobody judged. At least 10 of each are needed.</param>
    /// <param name="groups">The evaluator, or other group, of each row: a group is held out as a whole.</param>
    /// <param name="options">How to learn; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There is not one label and one group for each row.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<SupervisedModel> Fit(
        FeatureTable table, IReadOnlyList<bool?> labels, IReadOnlyList<string> groups, SupervisedOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(groups);
        if (labels.Count != table.Rows.Count || groups.Count != table.Rows.Count)
            throw new ArgumentException("There must be one label and one group for each row.", nameof(labels));
        return new SupervisedFit(table, labels, groups, options ?? new SupervisedOptions(), cancellationToken).Run();
    }

    /// <summary>The probability that each row would be judged positive, above 0 and below 1.</summary>
    /// <returns>By row; a row with fewer than half of the model's features gets a reason.</returns>
    public ValueList<IndexValue> Probabilities(FeatureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        PreparedTable prepared = Preparation.Apply(table);
        double?[] scores = RawScores(prepared);
        return Enumerable.Range(0, scores.Length).Select(row => IndexValue.Of(
            scores[row] is { } score ? calibration.Of(score) : null,
            IndexDirection.HighIsSuspect,
            prepared.CountPresent(row),
            ModelTexts.FewFeatures.With(prepared.CountPresent(row), prepared.Width))).ToValueList();
    }

    /// <summary>What each feature of <see cref="Preparation"/> added to the raw outputs of rows, before calibration; 0 for rows without a probability.</summary>
    /// <returns>By row, in the order of the prepared features.</returns>
    public ValueList<ValueList<double>> Contributions(FeatureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        PreparedTable prepared = Preparation.Apply(table);
        double[][] explained = trees.Explain([.. prepared.Usable.Select(row => columns.Of(prepared, row))]);
        var values = new ValueList<double>[prepared.Rows];
        Array.Fill(values, new double[prepared.Width].ToValueList());
        for (int i = 0; i < explained.Length; i++)
            values[prepared.Usable[i]] = columns.ByFeature(explained[i]).ToValueList();
        return values.ToValueList();
    }

    /// <summary>The outputs before calibration, which have no units; <see langword="null"/> for rows with too few features.</summary>
    internal double?[] RawScores(FeatureTable table) => RawScores(Preparation.Apply(table));

    private double?[] RawScores(PreparedTable table)
    {
        double[] found = trees.Scores([.. table.Usable.Select(row => columns.Of(table, row))]);
        double?[] scores = new double?[table.Rows];
        for (int i = 0; i < found.Length; i++)
            scores[table.Usable[i]] = found[i];
        return scores;
    }
}
