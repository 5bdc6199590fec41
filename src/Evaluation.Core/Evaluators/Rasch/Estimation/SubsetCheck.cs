using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Whether the measures can be compared at all: no set of elements can be shifted without a rating's expectation changing.</summary>
/// <remarks>
/// Two elements are linked when a rating has both (union–find). That is necessary, but in three or more facets not enough: evaluators nested
/// in groups of subjects are linked through the indicators and still cannot be told from their groups. So a random shift of all elements is
/// also projected on those that no rating feels; what is left of it has the same value for elements that hang together.
/// </remarks>
internal sealed class SubsetCheck(RatingTable table, RatingLayout layout, ModelPlan plan, DiagnosticBag diagnostics)
{
    private const int Seed = 20261124;
    private const int MostProducts = 2000;
    private const double Felt = 1e-10;
    private const double Same = 1e-4;

    internal void Run(CancellationToken cancellationToken)
    {
        int[] subsets = Subsets();
        int count = subsets.Where(subset => subset >= 0).Distinct().Count();
        if (count == 1 && table.Facets.Count == 2)
            return;
        double[] shift = UnfeltShift(cancellationToken);
        if (shift.Length == 0)
            return;
        if (count > 1)
            diagnostics.Add(RaschDiagnostics.DisjointSubsets, Place.Unknown, count, SubsetText.OfSubsets(table, subsets, Bases()));
        else
            Report(shift);
    }

    private int[] Bases()
    {
        var bases = new int[table.Facets.Count + 1];
        for (int facet = 0; facet < table.Facets.Count; facet++)
            bases[facet + 1] = bases[facet] + table.Facets[facet].Elements.Count;
        return bases;
    }

    /// <summary>The number of the subset of each element, facet after facet; -1 for elements without ratings.</summary>
    private int[] Subsets()
    {
        int[] bases = Bases();
        var sets = new DisjointSets(bases[^1]);
        var seen = new bool[bases[^1]];
        foreach (int row in layout.Rows)
        {
            int first = table.ColumnOf(0)[row];
            seen[first] = true;
            for (int facet = 1; facet < table.Facets.Count; facet++)
            {
                int other = bases[facet] + table.ColumnOf(facet)[row];
                seen[other] = true;
                sets.Join(first, other);
            }
        }

        return [.. Enumerable.Range(0, seen.Length).Select(i => seen[i] ? sets.Find(i) : -1)];
    }

    /// <summary>A shift of the elements that keeps every condition and that no rating feels; empty when there is none.</summary>
    private double[] UnfeltShift(CancellationToken cancellationToken)
    {
        var system = new NewtonSystem(layout, RaschState.Start(table, layout, plan), plan.Options.MaxDegreeOfParallelism, cancellationToken);
        system.MoveToDesign();
        var solver = new ConjugateGradient(layout);
        var counts = new double[layout.ParameterCount];
        foreach (int place in layout.Columns.SelectMany(column => column))
            counts[place]++;
        solver.Prepare(counts);
        double[] shift = RandomShift(solver, counts);
        var right = new double[shift.Length];
        var solution = new double[shift.Length];
        system.Multiply(shift, right, withThresholds: false);
        solver.Solve(right, solution, (from, to) => system.Multiply(from, to, withThresholds: false), Felt, MostProducts);
        for (int i = 0; i < shift.Length; i++)
            shift[i] -= solution[i];
        system.Multiply(shift, right, withThresholds: false);
        double felt = 0;
        double size = 0;
        for (int i = 0; i < shift.Length; i++)
        {
            felt += shift[i] * right[i];
            size += counts[i] * shift[i] * shift[i];
        }

        return Array.Exists(shift, part => Math.Abs(part) > Same) && felt <= Felt * size ? shift : [];
    }

    private double[] RandomShift(ConjugateGradient solver, double[] counts)
    {
        var random = new Random(Seed);
        var shift = new double[layout.ParameterCount];
        for (int i = 0; i < layout.ThresholdOffset; i++)
            shift[i] = counts[i] * ((2 * random.NextDouble()) - 1);
        solver.Precondition(shift);
        return [.. solver.Weighed];
    }

    private void Report(double[] shift)
    {
        var named = new List<string>();
        int groups = 0;
        for (int facet = 0; facet < table.Facets.Count; facet++)
        {
            if (facet == plan.Floating)
                continue;
            int offset = layout.Offsets[facet];
            var together = Enumerable.Range(0, table.Facets[facet].Elements.Count)
                .Where(element => layout.Free[offset + element])
                .GroupBy(element => Math.Round(shift[offset + element] / Same))
                .OrderBy(group => group.Min())
                .Select(group => group.Select(element => table.Facets[facet].Elements[element]).ToList())
                .ToList();
            if (together.Count < 2)
                continue;
            groups = Math.Max(groups, together.Count);
            named.Add(SubsetText.OfFacet(table.Facets[facet].Name, together));
        }

        diagnostics.Add(RaschDiagnostics.ConfoundedSubsets, Place.Unknown, groups, string.Join("; ", named));
    }
}
