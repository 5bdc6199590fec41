namespace Evaluation.Patterns.Screening.Offices;

/// <summary>By office of both rounds, the changes of its mean share on indicators with a target and on the others.</summary>
internal sealed record TargetChanges(OfficePairs Pairs, int[] Targets, int[] Others, int[] Places)
{
    internal required double[] Target { get; init; }

    internal required double[] Other { get; init; }

    internal required double[] TargetBefore { get; init; }

    internal required double[] OtherBefore { get; init; }

    internal int Count => Places.Length;

    internal double[] Differences => [.. Target.Zip(Other, (target, other) => target - other)];

    internal static TargetChanges Of(OfficePairs pairs, int[] targets, int[] others, int fewest)
    {
        var offices = Enumerable.Range(0, pairs.Offices.Length)
            .Select(pair => (Pair: pair, Target: pairs.Means(pair, targets, fewest), Other: pairs.Means(pair, others, fewest)))
            .Where(office => !double.IsNaN(office.Target.Now + office.Other.Now))
            .ToArray();
        return new TargetChanges(pairs, targets, others, [.. offices.Select(office => office.Pair)])
        {
            Target = [.. offices.Select(office => office.Target.Now - office.Target.Before)],
            Other = [.. offices.Select(office => office.Other.Now - office.Other.Before)],
            TargetBefore = [.. offices.Select(office => office.Target.Before)],
            OtherBefore = [.. offices.Select(office => office.Other.Before)],
        };
    }

    /// <summary>By indicator, its mean change over the offices that have it in both rounds.</summary>
    internal double[] LeafMeans(out bool[] isTarget)
    {
        var means = new List<double>();
        var marks = new List<bool>();
        foreach (int leaf in Targets.Concat(Others))
        {
            double[] changes = [.. Places.Select(pair => Pairs.ShareNow(pair, leaf) - Pairs.ShareBefore(pair, leaf)).Where(change => !double.IsNaN(change))];
            if (changes.Length == 0)
                continue;
            means.Add(changes.Average());
            marks.Add(Array.IndexOf(Targets, leaf) >= 0);
        }

        isTarget = [.. marks];
        return [.. means];
    }
}
