namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Takes out elements all of whose ratings are the lowest or all the highest, until none is left: they have no finite estimate.</summary>
internal sealed class ExtremeSearch
{
    private readonly RatingTable table;
    private readonly ModelPlan plan;

    /// <summary>By facet, the elements taken out.</summary>
    private readonly Dictionary<int, HashSet<int>> gone = [];

    internal ExtremeSearch(RatingTable table, ModelPlan plan)
    {
        this.table = table;
        this.plan = plan;
        IsIn = new bool[table.Count];
        Array.Fill(IsIn, true);
        Coding = CategoryCoding.Of(table, plan.ThresholdFacet, plan.Options.UnobservedCategories, IsIn);
    }

    /// <summary>By rating: whether it takes part in the estimation.</summary>
    internal bool[] IsIn { get; }

    /// <summary>How the ratings that are in are coded.</summary>
    internal CategoryCoding Coding { get; private set; }

    /// <summary>What was taken out, in this order.</summary>
    internal List<ExtremeElement> Removed { get; } = [];

    internal ExtremeSearch Run(CancellationToken cancellationToken)
    {
        for (int round = 0; ; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int before = Removed.Count;
            for (int facet = 0; facet < table.Facets.Count; facet++)
                Find(facet, round);
            if (Removed.Count == before)
                return this;
            foreach (ExtremeElement element in Removed.Skip(before))
                TakeOut(element.Facet);
            Coding = CategoryCoding.Of(table, plan.ThresholdFacet, plan.Options.UnobservedCategories, IsIn);
        }
    }

    private void Find(int facet, int round)
    {
        int elements = table.Facets[facet].Elements.Count;
        var belowTop = new bool[elements];
        var aboveBottom = new bool[elements];
        var seen = new bool[elements];
        int[] column = table.ColumnOf(facet);
        for (int row = 0; row < column.Length; row++)
        {
            if (!IsIn[row])
                continue;
            int set = plan.SetOf(row);
            int code = Coding.Code(set, table.Categories[row]);
            seen[column[row]] = true;
            aboveBottom[column[row]] |= code > 0;
            belowTop[column[row]] |= code < Coding.Top(set);
        }

        for (int element = 0; element < elements; element++)
        {
            if (!seen[element] || plan.IsAnchored(facet, element) || (belowTop[element] && aboveBottom[element]))
                continue;
            Removed.Add(new ExtremeElement(facet, element, round, IsHigh: aboveBottom[element]));
            if (!gone.TryGetValue(facet, out HashSet<int>? set))
                gone.Add(facet, set = []);
            set.Add(element);
        }
    }

    private void TakeOut(int facet)
    {
        int[] column = table.ColumnOf(facet);
        HashSet<int> elements = gone[facet];
        for (int row = 0; row < column.Length; row++)
            IsIn[row] &= !elements.Contains(column[row]);
    }
}
