using Evaluation.Observations;

namespace Evaluation.Robustness.WhatIf;

/// <summary>
/// The cheapest set in a scheme that is not additive, where only this is known: a better leaf never makes the total worse. Few sets are all scored. Of many a good one is
/// found by taking back from the best of everything what is not needed, and the effort below which no set can do it is worked out.
/// </summary>
internal sealed class MonotoneSearch(ImprovementStep[][] leaves, VariantScores variants, GoalTest test, int mostSets)
{
    internal CheapestAnswer? Run()
    {
        ImprovementStep?[] all = [.. leaves.Select(leaf => leaf[^1])];
        if (leaves.Length == 0 || !Reach([all])[0])
            return null;
        long sets = 1;
        foreach (ImprovementStep[] leaf in leaves)
            sets = Math.Min(sets * (leaf.Length + 1), (long)mostSets + 1);
        return sets <= mostSets ? Enumerate((int)sets) : new CheapestAnswer([.. Descend(all).OfType<ImprovementStep>()], Bound());
    }

    /// <summary>The values of some improvements, by leaf.</summary>
    internal static Dictionary<string, ObservedValue> Values(IEnumerable<ImprovementStep> steps) =>
        steps.ToDictionary(step => step.Leaf.Code, step => step.To, StringComparer.Ordinal);

    private CheapestAnswer Enumerate(int count)
    {
        ImprovementStep?[][] sets = [.. Enumerable.Range(0, count).Select(Set).OrderBy(EffortOf)];
        bool[] reached = Reach(sets);
        ImprovementStep[] best = [.. sets[Array.IndexOf(reached, true)].OfType<ImprovementStep>()];
        return new CheapestAnswer(best, best.Sum(step => step.Effort));
    }

    private ImprovementStep?[] Set(int number)
    {
        var set = new ImprovementStep?[leaves.Length];
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            (number, int choice) = Math.DivRem(number, leaves[leaf].Length + 1);
            set[leaf] = choice == 0 ? null : leaves[leaf][choice - 1];
        }

        return set;
    }

    /// <summary>Takes steps back, the one first that saves most, as long as the goal is still reached.</summary>
    private ImprovementStep?[] Descend(ImprovementStep?[] set)
    {
        while (true)
        {
            ImprovementStep?[][] cheaper = [.. Enumerable.Range(0, leaves.Length).SelectMany(leaf => Cheaper(set, leaf)).OrderBy(EffortOf)];
            int found = cheaper.Length == 0 ? -1 : Array.IndexOf(Reach(cheaper), true);
            if (found < 0)
                return set;
            set = cheaper[found];
        }
    }

    private IEnumerable<ImprovementStep?[]> Cheaper(ImprovementStep?[] set, int leaf)
    {
        if (set[leaf] is not { } now)
            yield break;
        foreach (ImprovementStep? step in leaves[leaf].Where(step => step.Effort < now.Effort).Prepend(null))
        {
            var other = (ImprovementStep?[])set.Clone();
            other[leaf] = step;
            if (step is not null || now.Effort > 0)
                yield return other;
        }
    }

    /// <summary>
    /// The lowest budget with which every leaf, if each could spend all of it, would be good enough together: a set with less effort in all has less on each leaf.
    /// </summary>
    private decimal Bound()
    {
        decimal[] budgets = [.. leaves.SelectMany(leaf => leaf.Select(step => step.Effort)).Distinct().Order()];
        ImprovementStep?[][] sets = [.. budgets.Select(budget => leaves.Select(leaf => leaf.LastOrDefault(step => step.Effort <= budget)).ToArray())];
        return budgets[Array.IndexOf(Reach(sets), true)];
    }

    private bool[] Reach(ImprovementStep?[][] sets) =>
        [.. variants.Score([.. sets.Select(set => Values(set.OfType<ImprovementStep>()))]).Select(card => test.IsReached(card.ExactScore))];

    private static decimal EffortOf(ImprovementStep?[] set) => set.Sum(step => step?.Effort ?? 0);
}
