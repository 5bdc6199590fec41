namespace Evaluation.Patterns.Indices;

/// <summary>Hᵀ: the covariance of a sheet with all others, in parts of the most that the same scores, put in order, could have.</summary>
/// <remarks>
/// Sijtsma (1986); Sijtsma and Meijer (1992). Dichotomous and graded scores alike. The most is reached when both sheets put their scores in the same
/// order, and covariances add up, so that one sum over the other sheets is enough.
/// </remarks>
public static class TransposedScalability
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>Hᵀ of each sheet, at most 1; around 0 for random sheets, below for contrary ones.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of complete sheets. Abstains on a sheet with missing scores, alone, or without variation.</returns>
    public static ValueList<IndexValue> Of(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var group = new CompleteGroup(sheets);
        return sheets.Each(group.OfSheet);
    }

    private sealed class CompleteGroup
    {
        private readonly SheetMatrix sheets;
        private readonly double scale;
        private readonly int count;
        private readonly double[] totals;
        private readonly double[] orderedTotals;

        internal CompleteGroup(SheetMatrix sheets)
        {
            this.sheets = sheets;
            int[] complete = [.. Enumerable.Range(0, sheets.Sheets).Where(IsComplete)];
            count = complete.Length;
            // Divided by the number of sheets, too, the sums stay below 1 as the scores do.
            scale = complete.Select(sheet => Vectors.Scale(sheets.Row(sheet))).DefaultIfEmpty(1).Min();
            totals = new double[sheets.Items];
            orderedTotals = new double[sheets.Items];
            foreach (int sheet in complete)
            {
                Add(Scaled(sheet), totals);
                Add([.. Scaled(sheet).Order()], orderedTotals);
            }
        }

        internal IndexValue OfSheet(int sheet)
        {
            if (!IsComplete(sheet))
                return IndexValue.Without(Direction, count, Vectors.CountPresent(sheets.Row(sheet)) == 0 ? IndexTexts.Empty : IndexTexts.Incomplete);
            if (count < 2)
                return IndexValue.Without(Direction, count, IndexTexts.Alone);
            double[] own = Scaled(sheet);
            double[] ordered = [.. own.Order()];
            double most = Covariance(ordered, orderedTotals);
            return IndexValue.Of(
                Vectors.Varies(most, own.Length) ? Covariance(own, totals) / most : null, Direction, count, IndexTexts.NoVariation);
        }

        private bool IsComplete(int sheet) => sheets.Items > 0 && Vectors.CountPresent(sheets.Row(sheet)) == sheets.Items;

        private double[] Scaled(int sheet)
        {
            double[] scores = [.. sheets.Row(sheet)];
            for (int i = 0; i < scores.Length; i++)
                scores[i] *= scale;
            return scores;
        }

        private void Add(double[] scores, double[] sums)
        {
            for (int i = 0; i < scores.Length; i++)
                sums[i] += scores[i] / count;
        }

        /// <summary>The covariance, up to a factor, with the mean sheet of the others.</summary>
        private double Covariance(double[] own, double[] sums)
        {
            double[] others = [.. sums.Select((sum, i) => sum - (own[i] / count))];
            double mean = own.Average();
            double othersMean = others.Average();
            return own.Zip(others, (a, b) => (a - mean) * (b - othersMean)).Sum();
        }
    }
}
