namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>One pass over all ratings: residuals, and how well they fit by element.</summary>
internal sealed class FitPass(RatingTable table, ModelPlan plan, CategoryModel model, double[][] measures, bool[] isIn)
{
    private readonly bool[][] isEstimated = EstimatedOf(table, isIn);

    /// <summary>By facet and element.</summary>
    internal FitSums[][] Sums { get; } = [.. table.Facets.Select(facet => new FitSums[facet.Elements.Count])];

    internal double[] Residuals { get; } = new double[table.Count];

    internal double[] Variances { get; } = new double[table.Count];

    internal void Run(CancellationToken cancellationToken)
    {
        int[][] columns = [.. Enumerable.Range(0, measures.Length).Select(table.ColumnOf)];
        double[] signs = [.. table.Facets.Select(facet => facet.Sign)];
        for (int row = 0; row < table.Count; row++)
        {
            if ((row & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            double eta = 0;
            for (int facet = 0; facet < columns.Length; facet++)
                eta += signs[facet] * measures[facet][columns[facet][row]];
            int set = plan.SetOf(row);
            Residuals[row] = Variances[row] = double.NaN;
            if (!double.IsNaN(eta) && model.Coding.Values[set].Length > 0)
                Add(row, columns, set, model.MomentsAt(set, eta));
        }
    }

    /// <summary>A rating that did not take part says something only of the extreme elements it belongs to.</summary>
    private void Add(int row, int[][] columns, int set, Moments moments)
    {
        double residual = model.Coding.NearestCode(set, table.Categories[row]) - moments.Mean;
        Residuals[row] = residual;
        Variances[row] = moments.Variance;
        for (int facet = 0; facet < columns.Length; facet++)
        {
            ref FitSums sums = ref Sums[facet][columns[facet][row]];
            if (isIn[row] || !isEstimated[facet][columns[facet][row]])
                sums.Add(table.WeightOf(row), table.Categories[row], residual, moments);
        }
    }

    private static bool[][] EstimatedOf(RatingTable table, bool[] isIn)
    {
        bool[][] estimated = [.. table.Facets.Select(facet => new bool[facet.Elements.Count])];
        for (int facet = 0; facet < estimated.Length; facet++)
        {
            int[] column = table.ColumnOf(facet);
            for (int row = 0; row < column.Length; row++)
                estimated[facet][column[row]] |= isIn[row];
        }

        return estimated;
    }
}
