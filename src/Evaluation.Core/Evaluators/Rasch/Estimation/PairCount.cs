namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Counts pairs of ratings that share every element but one.</summary>
internal sealed class PairCount(RaschFit fit, int facet)
{
    private readonly int[][] others =
        [.. Enumerable.Range(0, fit.Measures.Length).Where(other => other != facet).Select(fit.Ratings.ColumnOf)];

    private readonly int[] own = fit.Ratings.ColumnOf(facet);
    private int pairs;
    private int observed;
    private double expected;

    internal RatingAgreement Count(CancellationToken cancellationToken)
    {
        int[] rows = [.. fit.Layout.Rows];
        Array.Sort(rows, Compare);
        int first = 0;
        for (int next = 1; next <= rows.Length; next++)
        {
            if (next < rows.Length && CompareOthers(rows[first], rows[next]) == 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            CountCase(rows.AsSpan(first, next - first));
            first = next;
        }

        return new RatingAgreement(pairs, observed, expected);
    }

    private void CountCase(ReadOnlySpan<int> rows)
    {
        if (rows.Length < 2)
            return;
        double[][] probabilities = [.. rows.ToArray().Select(Probabilities)];
        for (int a = 0; a < rows.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                if (own[rows[a]] == own[rows[b]])
                    continue;
                pairs++;
                observed += fit.Ratings.Categories[rows[a]] == fit.Ratings.Categories[rows[b]] ? 1 : 0;
                expected += SquareMatrix.Dot(probabilities[a], probabilities[b], probabilities[a].Length);
            }
        }
    }

    /// <summary>By category of the scale, so that evaluators with thresholds of their own can be compared.</summary>
    private double[] Probabilities(int row)
    {
        Span<double> p = stackalloc double[fit.Categories.Coding.Stride];
        int set = fit.Plan.SetOf(row);
        int count = fit.Categories.Fill(set, fit.Eta(row), p);
        var byCategory = new double[fit.Ratings.HighestCategory - fit.Ratings.LowestCategory + 1];
        for (int code = 0; code < count; code++)
            byCategory[fit.Categories.Coding.Values[set][code] - fit.Ratings.LowestCategory] = p[code];
        return byCategory;
    }

    private int Compare(int left, int right)
    {
        int order = CompareOthers(left, right);
        return order != 0 ? order : left.CompareTo(right);
    }

    private int CompareOthers(int left, int right)
    {
        foreach (int[] column in others)
        {
            int order = column[left].CompareTo(column[right]);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
