using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Puts together what came of an estimation.</summary>
internal sealed class FitWriter(
    RatingTable table, ModelPlan plan, ExtremeSearch extremes, RatingLayout layout, NewtonSolver solver, DiagnosticBag diagnostics)
{
    private readonly CategoryModel model = new(extremes.Coding, solver.State.Others[layout.ThresholdOffset..]);
    private readonly double[][] measures = new double[table.Facets.Count][];

    internal RaschFit Write(CancellationToken cancellationToken)
    {
        ReadMeasures();
        new ExtremeEstimates(table, plan, model, measures).Run(extremes.Removed, cancellationToken);
        Covariance? covariance = CovarianceOrNone(cancellationToken);
        var sums = new FitPass(table, plan, model, measures, extremes.IsIn);
        sums.Run(cancellationToken);
        double correction = Correction();
        ElementStatus[][] statuses = Statuses();
        var writer = new ElementWriter(table, layout, model, measures, sums.Sums, statuses, covariance) { Correction = correction, ThresholdFacet = plan.ThresholdFacet };
        ReportAll(statuses);
        return new RaschFit
        {
            Ratings = table,
            Options = plan.Options,
            Facets = Enumerable.Range(0, measures.Length).Select(writer.Write).ToValueList(),
            Thresholds = new ThresholdWriter(table, plan, layout, model, covariance).Write(),
            Residuals = new RatingResiduals(sums.Residuals, sums.Variances, extremes.IsIn),
            Converged = solver.Converged,
            Iterations = solver.Iterations,
            LargestResidual = solver.LargestResidual,
            LargestChange = solver.LargestChange,
            LogLikelihood = solver.System.LogLikelihood,
            CorrectionFactor = correction,
            Plan = plan,
            Categories = model,
            Layout = layout,
            State = solver.State,
            Measures = measures,
        };
    }

    private void ReadMeasures()
    {
        for (int facet = 0; facet < measures.Length; facet++)
        {
            bool floats = facet == plan.Floating;
            int offset = Math.Max(0, layout.Offsets[facet]);
            double[] source = floats ? solver.State.Floating : solver.State.Others;
            bool[] free = floats ? layout.FloatingFree : layout.Free;
            measures[facet] = new double[table.Facets[facet].Elements.Count];
            for (int element = 0; element < measures[facet].Length; element++)
                measures[facet][element] = free[offset + element] || plan.IsAnchored(facet, element) ? source[offset + element] : double.NaN;
        }
    }

    private Covariance? CovarianceOrNone(CancellationToken cancellationToken)
    {
        int parameters = layout.Free.Count(isFree => isFree);
        if (parameters <= plan.Options.MaxFullInformation)
            return Covariance.Of(layout, solver.State, cancellationToken);
        diagnostics.Add(RaschDiagnostics.NoFullInformation, Place.Unknown, parameters, table.Facets[plan.Floating].Name, plan.Options.MaxFullInformation);
        return null;
    }

    private double Correction()
    {
        int elements = layout.FloatingFree.Count(isFree => isFree);
        if (plan.Anchors.Any(anchors => anchors is not null) || elements == 0)
            return 1;
        double each = (double)layout.Count / elements;
        return (each - 1) / each;
    }

    private ElementStatus[][] Statuses()
    {
        var statuses = new ElementStatus[measures.Length][];
        for (int facet = 0; facet < measures.Length; facet++)
        {
            statuses[facet] = [.. measures[facet].Select((measure, element) => plan.IsAnchored(facet, element)
                ? ElementStatus.Anchored
                : double.IsNaN(measure) ? ElementStatus.Unmeasured : ElementStatus.Estimated)];
        }

        foreach (ExtremeElement extreme in extremes.Removed.Where(extreme => !double.IsNaN(measures[extreme.Facet][extreme.Element])))
            statuses[extreme.Facet][extreme.Element] = extreme.IsHigh ? ElementStatus.Highest : ElementStatus.Lowest;
        return statuses;
    }

    private void ReportAll(ElementStatus[][] statuses)
    {
        if (!solver.Converged)
            diagnostics.Add(RaschDiagnostics.NotConverged, Place.Unknown, solver.Iterations, solver.LargestResidual, solver.LargestChange);
        for (int facet = 0; facet < statuses.Length; facet++)
        {
            Report(RaschDiagnostics.Extremes, facet, statuses[facet], status => status is ElementStatus.Lowest or ElementStatus.Highest);
            Report(RaschDiagnostics.NoMeasure, facet, statuses[facet], status => status == ElementStatus.Unmeasured);
        }

        int[] unused = [.. Enumerable.Range(table.LowestCategory, table.HighestCategory - table.LowestCategory + 1).Except(table.Categories.ToArray())];
        if (unused.Length > 0)
            diagnostics.Add(RaschDiagnostics.UnusedCategories, Place.Unknown, SubsetText.Names([.. unused.Select(Text)]), table.LowestCategory, table.HighestCategory);
    }

    private void Report(DiagnosticDescriptor descriptor, int facet, ElementStatus[] statuses, Predicate<ElementStatus> which)
    {
        string[] names = [.. table.Facets[facet].Elements.Where((_, element) => which(statuses[element]))];
        if (names.Length > 0)
            diagnostics.Add(descriptor, Place.Unknown, table.Facets[facet].Name, names.Length, SubsetText.Names(names));
    }

    private static string Text(int category) => FormattableString.Invariant($"{category}");
}
