namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Which parameters of the vector are estimated, and which of them have the mean zero together.</summary>
internal sealed class ParameterMap
{
    private readonly Dictionary<(int Facet, int Group), int> centres = [];

    internal ParameterMap(RatingTable table, ModelPlan plan, List<int[]> columns, int elements, CategoryCoding coding)
    {
        Free = new bool[elements + (coding.SetCount * coding.Stride)];
        Centres = new int[Free.Length];
        Array.Fill(Centres, -1);
        foreach (int[] column in columns)
        {
            foreach (int place in column)
                Free[place] = true;
        }

        int next = 0;
        for (int facet = 0; facet < table.Facets.Count; facet++)
        {
            if (facet == plan.Floating)
                continue;
            for (int element = 0; element < table.Facets[facet].Elements.Count; element++, next++)
                Place(next, facet, element, plan);
        }

        for (int set = 0; set < coding.SetCount; set++)
        {
            for (int code = 1; code < coding.Top(set); code++)
                Free[elements + (set * coding.Stride) + code] = coding.Observed[set][code];
        }
    }

    internal bool[] Free { get; }

    internal int[] Centres { get; }

    internal int CentreCount => centres.Count;

    private void Place(int place, int facet, int element, ModelPlan plan)
    {
        Free[place] &= !plan.IsAnchored(facet, element);
        int group = plan.CentreOf(facet, element);
        if (!Free[place] || group < 0)
            return;
        if (!centres.TryGetValue((facet, group), out int centre))
            centres.Add((facet, group), centre = centres.Count);
        Centres[place] = centre;
    }
}
