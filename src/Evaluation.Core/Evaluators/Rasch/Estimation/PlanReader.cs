using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Looks up the names in the options and notes those that are not there.</summary>
internal sealed class PlanReader(RatingTable table, RaschOptions options, DiagnosticBag diagnostics)
{
    internal ModelPlan? Read()
    {
        int floating = options.FloatingFacet is { } name ? Facet(name) : 0;
        int? thresholds = options.ThresholdFacet is { } facet ? Facet(facet) : null;
        double[]?[] anchors = Anchors();
        int[]?[] groups = Groups(floating);
        return diagnostics.HasErrors ? null : new ModelPlan(table, options, floating, thresholds, anchors, groups);
    }

    private int Facet(string name)
    {
        int facet = table.FacetIndexOf(name);
        if (facet < 0)
            diagnostics.Add(RaschDiagnostics.UnknownFacet, Place.Unknown, name, string.Join(", ", table.Facets.Select(known => known.Name)));
        return facet;
    }

    private double[]?[] Anchors()
    {
        var anchors = new double[]?[table.Facets.Count];
        foreach (RaschAnchor anchor in options.Anchors)
        {
            int facet = Facet(anchor.Facet);
            if (facet < 0)
                continue;
            int element = table.Facets[facet].IndexOf(anchor.Element);
            if (element < 0)
            {
                diagnostics.Add(RaschDiagnostics.UnknownElement, Place.Unknown, anchor.Facet, anchor.Element);
                continue;
            }

            if (anchors[facet] is null)
                Array.Fill(anchors[facet] = new double[table.Facets[facet].Elements.Count], double.NaN);
            anchors[facet]![element] = anchor.Measure;
        }

        return anchors;
    }

    private int[]?[] Groups(int floating)
    {
        var groups = new int[]?[table.Facets.Count];
        foreach (RaschGrouping grouping in options.CentredGroups)
        {
            int facet = Facet(grouping.Facet);
            if (facet < 0)
                continue;
            if (facet == floating)
                diagnostics.Add(RaschDiagnostics.FloatingGroups, Place.Unknown, grouping.Facet);
            else if (grouping.Groups.Count != table.Facets[facet].Elements.Count)
                diagnostics.Add(RaschDiagnostics.GroupCount, Place.Unknown, grouping.Facet, grouping.Groups.Count, table.Facets[facet].Elements.Count);
            else
                groups[facet] = grouping.Numbers();
        }

        return groups;
    }
}
