namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>A point in the space of parameters.</summary>
/// <param name="Floating">The measures of the floating facet.</param>
/// <param name="Others">The other measures and the sums of thresholds, as <see cref="RatingLayout"/> places them.</param>
internal sealed record RaschState(double[] Floating, double[] Others)
{
    /// <summary>All zero, but for anchors and for categories that nobody gave.</summary>
    internal static RaschState Start(RatingTable table, RatingLayout layout, ModelPlan plan)
    {
        var state = new RaschState(new double[layout.Starts.Length - 1], new double[layout.ParameterCount]);
        for (int facet = 0; facet < table.Facets.Count; facet++)
        {
            if (plan.Anchors[facet] is not { } given)
                continue;
            double[] measures = facet == plan.Floating ? state.Floating : state.Others;
            int offset = Math.Max(0, layout.Offsets[facet]);
            for (int element = 0; element < given.Length; element++)
                measures[offset + element] = double.IsNaN(given[element]) ? 0 : given[element];
        }

        for (int set = 0; set < layout.Coding.SetCount; set++)
        {
            for (int code = 0; code < layout.Coding.Values[set].Length; code++)
            {
                if (!layout.Coding.Observed[set][code])
                    state.Others[layout.ThresholdOffset + (set * layout.Coding.Stride) + code] = double.PositiveInfinity;
            }
        }

        return state;
    }

    /// <summary>The point a step away; never changes what is not estimated.</summary>
    internal RaschState Plus(RaschState step, double length)
    {
        var floating = new double[Floating.Length];
        for (int i = 0; i < floating.Length; i++)
            floating[i] = Floating[i] + (length * step.Floating[i]);
        var others = new double[Others.Length];
        for (int i = 0; i < others.Length; i++)
            others[i] = Others[i] + (length * step.Others[i]);
        return new RaschState(floating, others);
    }
}
