using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>A model learnt without labels that says how far a row is from what its peers do.</summary>
/// <remarks>
/// A score describes and accuses nobody: how rare it is among honest rows is for conformal p-values to say. A row with fewer than half of the features, and any row
/// of a model that could not be learnt, gets a reason instead of a score; no score is ever NaN.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public abstract class AnomalyModel
{
    /// <summary>Fewer peers tell nothing about the tails of anything.</summary>
    internal const int FewestRows = 10;

    private protected AnomalyModel(FeaturePreparation preparation, LocalText? reason)
    {
        Preparation = preparation;
        Reason = reason;
    }

    /// <summary>The name of the model in both languages.</summary>
    public abstract LocalText Name { get; }

    /// <summary>The features it was learnt from.</summary>
    public FeaturePreparation Preparation { get; }

    /// <summary>Why it could not be learnt; <see langword="null"/> when it could.</summary>
    public LocalText? Reason { get; }

    /// <summary>The score of each row: the higher, the more suspect.</summary>
    /// <returns>By row; <see cref="IndexValue.Count"/> is how many features the row has.</returns>
    public ValueList<IndexValue> Score(FeatureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Score(Preparation.Apply(table), new ParallelOptions());
    }

    /// <summary>How much each feature of <see cref="Preparation"/> has to do with a row's score; 0 for all when the row has none.</summary>
    /// <returns>In the order of the prepared features, in the units the model states.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ValueList<double> Contributions(FeatureTable table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Contributions(Preparation.Apply(table.WithRows([row])), 0).ToValueList();
    }

    internal ValueList<IndexValue> Score(PreparedTable table, ParallelOptions parallel)
    {
        var values = new IndexValue[table.Rows];
        Parallel.For(0, table.Rows, parallel, row => values[row] = ScoreOf(table, row));
        return values.ToValueList();
    }

    internal double[] Contributions(PreparedTable table, int row)
    {
        double[] shares = new double[table.Width];
        if (Reason is null && table.IsUsable(row))
            Explain(table.Row(row), shares);
        return shares;
    }

    /// <summary>The score of a row of robust z.</summary>
    internal abstract double ScoreOf(ReadOnlySpan<double> z);

    /// <summary>Adds what each feature has to do with the score.</summary>
    internal abstract void Explain(ReadOnlySpan<double> z, Span<double> contributions);

    /// <summary>Why nothing can be learnt from these rows by any model.</summary>
    private protected static LocalText? WhyNot(PreparedTable table)
    {
        if (table.Width == 0)
            return ModelTexts.NoFeature;
        return table.Usable.Length < FewestRows ? ModelTexts.FewRows.With(table.Usable.Length, FewestRows) : null;
    }

    private IndexValue ScoreOf(PreparedTable table, int row)
    {
        int present = table.CountPresent(row);
        if (Reason is not null)
            return IndexValue.Without(IndexDirection.HighIsSuspect, present, Reason);
        if (!table.IsUsable(row))
            return IndexValue.Without(IndexDirection.HighIsSuspect, present, ModelTexts.FewFeatures.With(present, table.Width));
        return IndexValue.Of(ScoreOf(table.Row(row)), IndexDirection.HighIsSuspect, present, ModelTexts.OutOfRange);
    }
}
