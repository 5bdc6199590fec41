namespace Evaluation.Robustness.WhatIf;

/// <summary>
/// The cheapest set in an additive scheme: a knapsack with one choice for each leaf, solved exactly by keeping every partial set that no other equals in gain at less or
/// the same effort (Nemhauser &amp; Ullmann, 1969).
/// </summary>
internal sealed class AdditiveSearch(ImprovementStep[][] leaves, ExactGains exact, GoalTest test, int mostStates)
{
    /// <summary>A partial set: its effort and gain, the step taken last and the set before it.</summary>
    private sealed record State(decimal Effort, decimal Gain, ImprovementStep? Last, State? Before);

    private const decimal SmallestGain = 0.000000000000000001m;

    private bool isThinned;

    internal CheapestAnswer? Run()
    {
        decimal[] mostAfter = MostAfter();
        if (!test.IsReached(exact.With(mostAfter[0])))
            return null;
        State[] states = [new State(0, 0, null, null)];
        State? best = null;
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            states = Thin(Undominated(Extended(states, leaf), mostAfter[leaf + 1], best?.Effort));
            best = Cheapest(states.Where(state => test.IsReached(exact.With(state.Gain))).Append(best));
        }

        return best is null ? null : new CheapestAnswer([.. StepsOf(best)], isThinned ? Bound() : best.Effort);
    }

    /// <summary>By leaf, the most that it and all after it can add.</summary>
    private decimal[] MostAfter()
    {
        decimal[] most = new decimal[leaves.Length + 1];
        for (int leaf = leaves.Length - 1; leaf >= 0; leaf--)
            most[leaf] = most[leaf + 1] + exact.Gains[leaf].Max();
        return most;
    }

    private IEnumerable<State> Extended(State[] states, int leaf) => states.Concat(states.SelectMany(state =>
        leaves[leaf].Select((step, i) => new State(state.Effort + step.Effort, state.Gain + exact.Gains[leaf][i], step, state))));

    /// <summary>From the cheapest on, those that gain more than all cheaper ones, can still reach the goal, and are cheaper than the best that does.</summary>
    private State[] Undominated(IEnumerable<State> states, decimal mostAfter, decimal? effort)
    {
        var kept = new List<State>();
        foreach (State state in states.OrderBy(state => state.Effort).ThenByDescending(state => state.Gain))
        {
            if (state.Effort >= effort)
                break;
            if ((kept.Count == 0 || state.Gain > kept[^1].Gain) && test.IsReached(exact.With(state.Gain + mostAfter)))
                kept.Add(state);
        }

        return [.. kept];
    }

    private State[] Thin(State[] states)
    {
        // The last state gains most and stays, so that a goal that can be reached still is.
        int most = Math.Max(2, mostStates);
        if (states.Length <= most)
            return states;
        isThinned = true;
        return [.. Enumerable.Range(0, most).Select(i => states[(int)((long)i * (states.Length - 1) / (most - 1))])];
    }

    private static State? Cheapest(IEnumerable<State?> states) => states.OfType<State>().MinBy(state => state.Effort);

    private static IEnumerable<ImprovementStep> StepsOf(State state)
    {
        for (State? at = state; at is { Last: { } step }; at = at.Before)
            yield return step;
    }

    /// <summary>
    /// The effort of the relaxed problem in which a step may be taken in part (Dantzig 1957, on each leaf's convex hull): every solution costs at least as much.
    /// </summary>
    private decimal Bound()
    {
        decimal needed = Needed();
        decimal effort = 0;
        foreach ((decimal cost, decimal gain) in Enumerable.Range(0, leaves.Length).SelectMany(Hull).OrderBy(piece => piece.Cost / piece.Gain))
        {
            if (gain >= needed)
                return effort + (cost * (needed / gain));
            (effort, needed) = (effort + cost, needed - gain);
        }

        return effort;
    }

    /// <summary>Points that are known not to reach the goal, within a unit or 10⁻¹⁸ of the fewest that do.</summary>
    private decimal Needed()
    {
        (decimal low, decimal high) = (0, exact.Gains.Sum(leaf => leaf.Max()));
        while (high - low > SmallestGain * exact.PerPoint)
        {
            decimal middle = (low + high) / 2;
            if (test.IsReached(exact.With(middle)))
                high = middle;
            else
                low = middle;
        }

        return low / exact.PerPoint;
    }

    /// <summary>The pieces of a leaf's convex hull from nothing up, the cheapest gain in points first.</summary>
    private IEnumerable<(decimal Cost, decimal Gain)> Hull(int leaf)
    {
        (decimal Effort, decimal Gain)[] points = [.. leaves[leaf].Select((step, i) => (step.Effort, exact.Gains[leaf][i] / exact.PerPoint))];
        (decimal effort, decimal gain) = (0, 0);
        while (points.Where(point => point.Gain > gain).ToArray() is { Length: > 0 } further)
        {
            (decimal fromEffort, decimal fromGain) = (effort, gain);
            (decimal toEffort, decimal toGain) = further.MinBy(point => (point.Effort - fromEffort) / (point.Gain - fromGain));
            yield return (toEffort - effort, toGain - gain);
            (effort, gain) = (toEffort, toGain);
        }
    }
}
