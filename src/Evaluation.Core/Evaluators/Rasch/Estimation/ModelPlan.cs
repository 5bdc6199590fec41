namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The options with every name looked up.</summary>
internal sealed class ModelPlan
{
    private readonly int[]? sets;

    internal ModelPlan(RatingTable table, RaschOptions options, int floating, int? thresholdFacet, double[]?[] anchors, int[]?[] groups)
    {
        Options = options;
        Floating = floating;
        ThresholdFacet = thresholdFacet;
        Anchors = anchors;
        Groups = groups;
        sets = thresholdFacet is { } facet ? table.ColumnOf(facet) : null;
    }

    internal RaschOptions Options { get; }

    /// <summary>The facet that is not centred.</summary>
    internal int Floating { get; }

    /// <summary>The facet whose elements have thresholds of their own.</summary>
    internal int? ThresholdFacet { get; }

    /// <summary>By facet: the given measures, NaN for elements without; <see langword="null"/> for facets without anchors.</summary>
    internal double[]?[] Anchors { get; }

    /// <summary>By facet: the number of each element's group; <see langword="null"/> for facets centred as a whole.</summary>
    internal int[]?[] Groups { get; }

    internal bool IsAnchored(int facet, int element) => Anchors[facet] is { } given && !double.IsNaN(given[element]);

    /// <summary>The set of thresholds of a rating.</summary>
    internal int SetOf(int row) => sets is null ? 0 : sets[row];

    /// <summary>The group with mean zero that an element belongs to; -1 for none.</summary>
    internal int CentreOf(int facet, int element)
    {
        if (Groups[facet] is { } own)
            return own[element];
        return facet == Floating || Anchors[facet] is not null ? -1 : 0;
    }
}
