using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
namespace Evaluation.Schemes;

/// <summary>A versioned tree of weighted indicators with its policies (指标体系): everything that turns observations into ranks.</summary>
/// <remarks>
/// Read one with <see cref="SchemeFile"/>, or make one in code and check it with <see cref="SchemeValidator"/>. Two schemes are
/// equal when everything in them is.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Scheme
{
    /// <summary>The full mark of a scheme, and of a node under a weighted mean, that states none.</summary>
    public const decimal DefaultFullMark = 100m;

    /// <summary>A short name for files and manifests, such as <c>sichuan-land-2011</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The title that people read.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the scheme. The default is <c>1</c>.</summary>
    public string Version { get; init; } = "1";

    /// <summary>Where the scheme was published. The default is empty.</summary>
    public ValueList<Citation> Sources { get; init; } = [];

    /// <summary>A remark for readers of the scheme, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The full mark of the total. The default is 100.</summary>
    public decimal FullMark { get; init; } = DefaultFullMark;

    /// <summary>How the first-level indicators make the total. The default is <see cref="Sum"/>.</summary>
    public Aggregation Aggregation { get; init; } = Sum.Instance;

    /// <summary>Where scores are rounded. The default is nowhere.</summary>
    public RoundingPolicy Rounding { get; init; } = new();

    /// <summary>How subjects are ranked.</summary>
    public RankingPolicy Ranking { get; init; } = new();

    /// <summary>What happens to each of the kinds of nothing.</summary>
    public AbsencePolicy Absence { get; init; } = new();

    /// <summary>By which calendar working days are counted; <see langword="null"/>, the default, when no method counts any from dates.</summary>
    public SchemeCalendar? Calendar { get; init; }

    /// <summary>
    /// The last day that the assessment looks at (数据截止日), on which a matter without a reply is judged; <see langword="null"/>, the default, refuses
    /// such matters.
    /// </summary>
    public DateOnly? Cutoff { get; init; }

    /// <summary>The grade bands, from the best down; empty when the scheme gives no grades.</summary>
    public ValueList<Grade> Grades { get; init; } = [];

    /// <summary>The adjustments of the total, in the order in which they are applied. The default is empty.</summary>
    public ValueList<Adjustment> Adjustments { get; init; } = [];

    /// <summary>The first-level indicators, in order.</summary>
    public required ValueList<Indicator> Indicators { get; init; }

    /// <summary>Every indicator, each branch before its children, in order.</summary>
    public IEnumerable<Indicator> AllIndicators => Indicators.SelectMany(WithDescendants);

    /// <summary>Every leaf, in order.</summary>
    public IEnumerable<Indicator> Leaves => AllIndicators.Where(indicator => indicator.IsLeaf);

    /// <summary>Everything that observations can be about: the leaves, then the adjustments that need one.</summary>
    public IEnumerable<Indicator> ObservedLeaves => Leaves.Concat(Adjustments.Select(adjustment => adjustment.Input).OfType<Indicator>());

    /// <summary>The indicator with a code, or <see langword="null"/> when there is none.</summary>
    public Indicator? Find(string code) => AllIndicators.FirstOrDefault(indicator => indicator.Code == code);

    /// <summary>
    /// The full mark of one of the scheme's indicators: as stated; else for a leaf 100; else for a branch that sums the sum of its
    /// children's, and for a mean 100.
    /// </summary>
    public static decimal FullMarkOf(Indicator indicator) =>
        indicator.FullMark
        ?? (indicator is { IsLeaf: false, Aggregation: Sum } ? indicator.Children.Sum(FullMarkOf) : DefaultFullMark);

    private static IEnumerable<Indicator> WithDescendants(Indicator indicator) =>
        indicator.Children.SelectMany(WithDescendants).Prepend(indicator);
}
