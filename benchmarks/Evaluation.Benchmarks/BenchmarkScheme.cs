using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Benchmarks;

/// <summary>
/// A scheme of a size that occurs: 4 first-level indicators, 12 second-level ones, 60 leaves. A and C are weighted means of sums,
/// B and D sums of weighted means, and under each second-level indicator stand the five methods.
/// </summary>
internal static class BenchmarkScheme
{
    internal const int BranchCount = 4;
    internal const int GroupsPerBranch = 3;
    internal const int LeavesPerGroup = 5;
    internal const int GroupCount = BranchCount * GroupsPerBranch;
    internal const int LeafCount = GroupCount * LeavesPerGroup;
    internal const decimal BranchFullMark = 25m;
    internal const int TotalDigits = 2;

    /// <summary>The full marks of the five leaves under a sum; under a mean each leaf has 100.</summary>
    internal static readonly decimal[] LeafFullMarks = [10m, 6m, 4m, 3m, 2m];

    /// <summary>The weights of the five leaves under a mean.</summary>
    internal static readonly decimal[] LeafWeights = [0.4m, 0.2m, 0.2m, 0.1m, 0.1m];

    /// <summary>The weights of the three groups under a mean, which each have 25 points.</summary>
    internal static readonly decimal[] GroupWeights = [0.5m, 0.3m, 0.2m];

    /// <summary>The full marks of the three groups under a sum.</summary>
    internal static readonly decimal[] GroupFullMarks = [12m, 8m, 5m];

    internal static readonly string[] LevelNames = ["好", "较好", "一般", "差"];

    /// <summary>The share of the full mark that a level or a band earns, from the best down.</summary>
    internal static readonly decimal[] Shares = [1m, 0.8m, 0.5m, 0m];

    /// <summary>Where the bands begin, from the highest down.</summary>
    internal static readonly decimal[] BandFrom = [90m, 75m, 60m];

    internal static decimal TargetOf(int group) => 30m + group;

    internal static bool IsMeanOfSums(int branch) => branch % 2 == 0;

    internal static Scheme Create() => new()
    {
        Code = "benchmark",
        Title = "Benchmark",
        Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(TotalDigits)),
        Indicators = Enumerable.Range(0, BranchCount).Select(Branch).ToValueList(),
    };

    private static Indicator Branch(int branch) => new()
    {
        Code = Letter(branch),
        Title = Letter(branch),
        FullMark = BranchFullMark,
        Aggregation = IsMeanOfSums(branch) ? new WeightedMean() : Sum.Instance,
        Children = Enumerable.Range(0, GroupsPerBranch).Select(child => Group(branch, child)).ToValueList(),
    };

    private static Indicator Group(int branch, int child)
    {
        bool isSum = IsMeanOfSums(branch);
        string code = Letter(branch) + Number(child);
        int group = (branch * GroupsPerBranch) + child;
        return new Indicator
        {
            Code = code,
            Title = code,
            FullMark = isSum ? LeafFullMarks.Sum() : GroupFullMarks[child],
            Weight = isSum ? GroupWeights[child] : null,
            Aggregation = isSum ? Sum.Instance : new WeightedMean(),
            Children = Enumerable.Range(0, LeavesPerGroup).Select(leaf => Leaf(code, leaf, isSum, TargetOf(group))).ToValueList(),
        };
    }

    private static Indicator Leaf(string group, int leaf, bool isSum, decimal target)
    {
        decimal fullMark = isSum ? LeafFullMarks[leaf] : Scheme.DefaultFullMark;
        return new Indicator
        {
            Code = group + "." + Number(leaf),
            Title = group + "." + Number(leaf),
            FullMark = fullMark,
            Weight = isSum ? null : LeafWeights[leaf],
            Method = MethodOf(leaf, fullMark, target),
        };
    }

    private static ScoringMethod MethodOf(int leaf, decimal fullMark, decimal target) => leaf switch
    {
        0 => new DirectPoints(),
        1 => new ProportionOfTarget(target),
        2 => new Bands(BandFrom.Select((from, step) => new Band(from, Shares[step] * fullMark)).ToValueList()),
        3 => new YesNo(),
        _ => new LevelTable(LevelNames.Select((name, level) => new Level(name, Shares[level] * fullMark)).ToValueList()),
    };

    private static string Letter(int branch) => ((char)('A' + branch)).ToString();

    private static string Number(int child) => ((char)('1' + child)).ToString();
}
