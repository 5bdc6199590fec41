namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Writes the measures of a facet's elements.</summary>
internal sealed class ElementWriter(
    RatingTable table, RatingLayout layout, CategoryModel model, double[][] measures, FitSums[][] sums, ElementStatus[][] statuses, Covariance? covariance)
{
    /// <summary>By what joint estimates are to be multiplied.</summary>
    internal double Correction { get; init; }

    /// <summary>The facet whose elements have thresholds of their own.</summary>
    internal int? ThresholdFacet { get; init; }

    internal FacetMeasures Write(int facet)
    {
        double others = Enumerable.Range(0, measures.Length).Where(other => other != facet).Sum(other => table.Facets[other].Sign * MeanOf(other));
        var elements = Enumerable.Range(0, measures[facet].Length).Select(element => Write(facet, element, others)).ToValueList();
        ElementMeasure[] counted = [.. elements.Where(element => element.IsMeasured && element.Count > 0)];
        double[] own = [.. counted.Select(element => element.Measure)];
        return new FacetMeasures(
            table.Facets[facet],
            elements,
            FacetSummary.Of(own, [.. counted.Select(element => element.ModelError)]),
            FacetSummary.Of(own, [.. counted.Select(element => element.RealError)]));
    }

    private double MeanOf(int facet) => measures[facet]
        .Where((_, element) => statuses[facet][element] is ElementStatus.Estimated or ElementStatus.Anchored)
        .DefaultIfEmpty(double.NaN).Average();

    private ElementMeasure Write(int facet, int element, double others)
    {
        ref readonly FitSums sum = ref sums[facet][element];
        double measure = measures[facet][element];
        return new ElementMeasure
        {
            Name = table.Facets[facet].Elements[element],
            Status = statuses[facet][element],
            Count = sum.Count,
            Weight = sum.Weight,
            Score = sum.Score,
            Measure = measure,
            CorrectedMeasure = measure * Correction,
            ModelError = sum.Count == 0 ? double.NaN : sum.Error,
            RealError = sum.Count == 0 ? double.NaN : sum.Error * Math.Sqrt(Math.Max(1, sum.Infit)),
            FullError = FullErrorOf(facet, element),
            Infit = sum.Infit,
            InfitZ = sum.InfitZ,
            Outfit = sum.Outfit,
            OutfitZ = sum.OutfitZ,
            FairAverage = FairAverage(facet, element, (table.Facets[facet].Sign * measure) + others),
        };
    }

    private double FullErrorOf(int facet, int element)
    {
        if (covariance is null || statuses[facet][element] != ElementStatus.Estimated)
            return double.NaN;
        return layout.Offsets[facet] < 0 ? covariance.FloatingErrorOf(element) : covariance.ErrorOf(layout.Offsets[facet] + element);
    }

    private double FairAverage(int facet, int element, double eta)
    {
        if (double.IsNaN(eta))
            return double.NaN;
        if (ThresholdFacet == facet)
            return model.MeanCategory(element, eta);
        double[] means = [.. Enumerable.Range(0, model.Coding.SetCount).Select(set => model.MeanCategory(set, eta)).Where(double.IsFinite)];
        return means.Average();
    }
}
