using Evaluation.Statistics;

namespace Evaluation.Conduct.Sampling;

/// <summary>The tests of <see cref="SampleCheck"/>.</summary>
internal static class SampleTests
{
    internal static readonly LocalText Size = new("size", "规模");
    internal static readonly LocalText EarlierRank = new("earlier rank", "上轮名次");
    private static readonly LocalText Strata = new("coverage of strata", "分层覆盖");

    private static readonly LocalText Covered = new(
        "Compared with shares in proportion, the stratum farthest off is {0}: {1} taken of {2}, {3} to be expected.", "与按比例抽取相比，偏离最大的层是{0}：{2} 个中抽取 {1} 个，预期 {3} 个。");

    private static readonly LocalText OneStratum = new("The frame names fewer than two strata.", "抽样框中的分层不足两个，无法检验。");
    private static readonly LocalText Fixed = new("Strata were given fixed numbers on purpose.", "各层样本量为事先设定，不作检验。");
    private static readonly LocalText NothingLeft = new("Nobody, or everybody, was taken.", "全部未抽或全部抽取，无法检验。");

    private static readonly LocalText FewKnown = new(
        "The {0} is known for fewer than {1} taken or fewer than {1} not taken.", "已知{0}的抽中单位或未抽中单位不足 {1} 个，无法检验。");

    private static readonly LocalText Compared = new(
        "By {0}, those taken stand {1} places from the middle, on average, of {2} compared; a higher place means a larger value.", "按{0}排序（值越大位次越高），抽中单位平均偏离中位 {1} 位（共比较 {2} 个）。");

    /// <summary>Fewer on either side say nothing.</summary>
    private const int FewestOnASide = 3;

    internal static RandomnessTest OnPurpose => new(Strata, null, 0, null, Fixed);

    /// <summary>Chi-square of the numbers taken by stratum against shares in proportion, over random samples.</summary>
    internal static RandomnessTest Coverage(SampleFrame frame, bool[] isTaken, int draws, long seed, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 999);
        string[] names = [.. frame.Strata];
        if (names.Length < 2)
            return new RandomnessTest(Strata, null, 0, null, OneStratum);
        int taken = isTaken.Count(mark => mark);
        if (taken == 0 || taken == isTaken.Length)
            return new RandomnessTest(Strata, null, 0, null, NothingLeft);
        int[] stratumOf = [.. frame.Units.Select(unit => Array.IndexOf(names, SampleFrame.StratumOf(unit)))];
        var coverage = new StratumCoverage(stratumOf, names.Length, taken);
        int[] counts = coverage.Count(isTaken);
        double observed = coverage.ChiSquare(counts);
        double p = MonteCarlo.PValue(draws, seed, () => coverage.NewDraw(observed), new ParallelOptions { CancellationToken = cancellationToken });
        int farthest = coverage.Farthest(counts);
        return new RandomnessTest(Strata, p, observed, null, Covered.With(
            names[farthest], counts[farthest], coverage.Units[farthest], Math.Round(coverage.Expected(farthest), 1)));
    }

    /// <summary>The ranks of a value among those taken and not taken, mean ranks where equal; within strata when these were given on purpose.</summary>
    internal static RandomnessTest Ranks(
        LocalText name,
        SampleFrame frame,
        bool[] isTaken,
        Func<FrameUnit, double?> value,
        bool isStratified,
        int draws,
        long seed,
        CancellationToken cancellationToken)
    {
        int[] known = [.. Enumerable.Range(0, isTaken.Length).Where(i => value(frame.Units[i]) is not null)];
        int taken = known.Count(i => isTaken[i]);
        if (taken < FewestOnASide || known.Length - taken < FewestOnASide)
            return new RandomnessTest(name, null, 0, null, FewKnown.With(name, FewestOnASide));
        double[] ranks = MiddleRanks.Of([.. known.Select(i => value(frame.Units[i])!.Value)]);
        PermutationStratum[] strata = [.. Enumerable.Range(0, known.Length)
            .GroupBy(place => isStratified ? SampleFrame.StratumOf(frame.Units[known[place]]) : "", StringComparer.Ordinal)
            .Select(stratum => new PermutationStratum([.. stratum.Select(place => ranks[place])], [.. stratum.Select(place => isTaken[known[place]])]))];
        return PermutationTest.Of(strata, Alternative.TwoSided, new PermutationOptions(seed, draws), cancellationToken) is { } found
            ? new RandomnessTest(name, found.PValue, found.Difference, null, Compared.With(name, Math.Round(found.Difference * (known.Length - taken) / known.Length, 1), known.Length))
            : new RandomnessTest(name, null, 0, null, NothingLeft);
    }
}
