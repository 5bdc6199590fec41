namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Writes the thresholds as differences of their sums.</summary>
internal sealed class ThresholdWriter(RatingTable table, ModelPlan plan, RatingLayout layout, CategoryModel model, Covariance? covariance)
{
    internal ValueList<ThresholdSet> Write()
    {
        int[][] counts = Counts();
        return Enumerable.Range(0, model.Coding.SetCount).Select(set => Write(set, counts[set])).ToValueList();
    }

    private ThresholdSet Write(int set, int[] counts)
    {
        int[] values = model.Coding.Values[set];
        string name = plan.ThresholdFacet is { } facet ? table.Facets[facet].Elements[set] : "";
        if (values.Length == 0)
            return new ThresholdSet(name, table.LowestCategory, 0, []);
        var thresholds = Enumerable.Range(1, values.Length - 1).Select(code => new Threshold(values[code], counts[code], Measure(set, code), Error(set, code)));
        return new ThresholdSet(name, values[0], counts[0], thresholds.ToValueList());
    }

    private double Measure(int set, int code)
    {
        double measure = model.Sum(set, code) - model.Sum(set, code - 1);
        return double.IsFinite(measure) ? measure : double.NaN;
    }

    private double Error(int set, int code)
    {
        int place = layout.ThresholdOffset + (set * model.Coding.Stride) + code;
        return covariance is null || double.IsNaN(Measure(set, code)) ? double.NaN : covariance.ErrorOfDifference(place, place - 1);
    }

    private int[][] Counts()
    {
        int[][] counts = [.. model.Coding.Values.Select(values => new int[values.Length])];
        for (int i = 0; i < layout.Count; i++)
            counts[layout.Sets is null ? 0 : layout.Sets[i]][layout.Codes[i]]++;
        return counts;
    }
}
