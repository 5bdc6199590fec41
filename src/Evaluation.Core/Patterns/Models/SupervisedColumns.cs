namespace Evaluation.Patterns.Models;

/// <summary>How a row is laid out for boosted trees: its robust z, then a 1 for each feature that is missing, of those that were ever missing.</summary>
/// <param name="Preparation">What the rows are compared with.</param>
/// <param name="Marked">The places of the features that have a column of their own for being missing.</param>
internal sealed record SupervisedColumns(FeaturePreparation Preparation, ValueList<int> Marked)
{
    internal int Width => Preparation.Features.Count + Marked.Count;

    /// <summary>The layout for a table: marks for features that some usable row lacks.</summary>
    internal static SupervisedColumns For(PreparedTable table) => new(
        table.Preparation,
        Enumerable.Range(0, table.Width).Where(feature => table.Usable.Any(row => table.IsMissing(row, feature))).ToValueList());

    internal float[] Of(PreparedTable table, int row)
    {
        float[] values = new float[Width];
        for (int feature = 0; feature < table.Width; feature++)
            values[feature] = (float)table.Row(row)[feature];
        for (int mark = 0; mark < Marked.Count; mark++)
            values[table.Width + mark] = table.IsMissing(row, Marked[mark]) ? 1 : 0;
        return values;
    }

    /// <summary>What a feature's value and its being missing added, together.</summary>
    internal double[] ByFeature(double[] byColumn)
    {
        double[] sums = byColumn[..Preparation.Features.Count];
        for (int mark = 0; mark < Marked.Count; mark++)
            sums[Marked[mark]] += byColumn[Preparation.Features.Count + mark];
        return sums;
    }
}
