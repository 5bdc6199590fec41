namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Estimates one number for each cell, all else known.</summary>
internal sealed class BiasEstimator(RaschFit fit, CellIndex index, InteractionFactor second)
{
    /// <summary>How far inside the possible scores an extreme cell is put, in score points (FACETS, Xtreme=).</summary>
    private const double ExtremeInset = 0.5;

    private const double Furthest = 100;

    internal BiasCell Estimate(List<int> rows, int cell)
    {
        double score = 0;
        double most = 0;
        double residual = 0;
        double observed = 0;
        double weights = 0;
        foreach (int row in rows)
        {
            double weight = fit.Ratings.WeightOf(row);
            score += weight * Code(row);
            most += weight * fit.Categories.Coding.Top(fit.Plan.SetOf(row));
            residual += weight * fit.Residuals.Residuals[row];
            observed += weight * fit.Ratings.Categories[row];
            weights += weight;
        }

        bool isExtreme = score == 0 || score == most;
        double wanted = Math.Clamp(score, Math.Min(ExtremeInset, most / 4), most - Math.Min(ExtremeInset, most / 4));
        double bias = Root.Of(at => Excess(rows, at, wanted), -Furthest, Furthest);
        FitSums sums = Fit(rows, bias);
        return new BiasCell
        {
            First = index.FirstLevels[index.Cells[cell].First],
            Second = index.SecondLevels[index.Cells[cell].Second],
            Count = rows.Count,
            Observed = observed,
            Expected = observed - residual,
            Difference = residual / weights,
            Bias = bias,
            Error = sums.Error,
            Infit = sums.Infit,
            Outfit = sums.Outfit,
            TargetMeasure = Target(index.Cells[cell].Second, bias),
            IsExtreme = isExtreme,
        };
    }

    private double Target(int level, double bias)
    {
        if (second.Groups is not null)
            return double.NaN;
        int facet = second.FacetIn(fit.Ratings);
        return fit.Measures[facet][level] + (fit.Ratings.Facets[facet].Sign * bias);
    }

    private int Code(int row) => fit.Categories.Coding.Code(fit.Plan.SetOf(row), fit.Ratings.Categories[row]);

    private (double Value, double Slope) Excess(List<int> rows, double bias, double wanted)
    {
        double expected = 0;
        double information = 0;
        foreach (int row in rows)
        {
            Moments moments = fit.Categories.MomentsAt(fit.Plan.SetOf(row), fit.Eta(row) + bias);
            expected += fit.Ratings.WeightOf(row) * moments.Mean;
            information += fit.Ratings.WeightOf(row) * moments.Variance;
        }

        return (expected - wanted, information);
    }

    private FitSums Fit(List<int> rows, double bias)
    {
        var sums = default(FitSums);
        foreach (int row in rows)
        {
            Moments moments = fit.Categories.MomentsAt(fit.Plan.SetOf(row), fit.Eta(row) + bias);
            sums.Add(fit.Ratings.WeightOf(row), fit.Ratings.Categories[row], Code(row) - moments.Mean, moments);
        }

        return sums;
    }
}
