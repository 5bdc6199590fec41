using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Advice;

/// <summary>The fewest and the most points that the outcomes of a method give.</summary>
/// <param name="Worst">The fewest.</param>
/// <param name="Best">The most.</param>
internal readonly record struct PointRange(decimal Worst, decimal Best)
{
    /// <summary>Whether every outcome gives the same points.</summary>
    internal bool IsConstant => Worst == Best;

    /// <summary>The range of a leaf whose method counts out its points; <see langword="null"/> for methods that measure them.</summary>
    internal static PointRange? Of(Indicator leaf)
    {
        decimal mark = Scheme.FullMarkOf(leaf);
        return leaf.Method switch
        {
            YesNo answer => Over([answer.Yes ?? mark, answer.No]),
            LevelTable table => Over(table.Levels.Select(level => level.Points)),
            Bands { Steps: var steps } => Over(steps.Select(band => band.Points).Concat(steps[^1].From is null ? [] : [0m])),
            Checklist list => new PointRange(0, list.Items.Sum(item => item.Points)),
            PointsPerCase cases => new PointRange(0, cases.Cap ?? mark),
            WithinWindow window => new PointRange(0, window.Cap ?? mark),
            DeductionPerCase cases => new PointRange(mark - (cases.Cap ?? mark), mark),
            _ => null,
        };
    }

    private static PointRange Over(IEnumerable<decimal> points) => new(points.Min(), points.Max());
}
