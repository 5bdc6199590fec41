using System.Numerics;
using Evaluation.Diagnostics;

namespace Evaluation.Identification;

/// <summary>Whether published totals tell which weights they were made with: every weight set of a grid that gives all of them.</summary>
/// <remarks>
/// A weight set gives each indicator of the first level a whole number of steps, at least one. All arithmetic is in whole numbers, so that a total on a
/// rounding boundary is on the side on which it belongs.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WeightIdentification
{
    /// <summary>About as many choices as can be looked at in some seconds.</summary>
    private const long MostSteps = 20_000_000;

    private WeightIdentification(PublishedScores published, decimal step) => (Published, Step) = (published, step);

    /// <summary>The published table.</summary>
    public PublishedScores Published { get; }

    /// <summary>The step of the grid, as a share of the total: 0.05 for 5 %.</summary>
    public decimal Step { get; }

    /// <summary>The subjects whose published total is not what the scheme's own weights give; empty when they give all.</summary>
    public ValueList<PublishedSubject> NotReproduced { get; private init; } = [];

    /// <summary>
    /// The weight sets that give every published total, ascending by the first share, then the second, and so on; at most 10,000. The scheme's own
    /// is among them when it lies on the grid and gives every total.
    /// </summary>
    public ValueList<WeightSet> Sets { get; private init; } = [];

    /// <summary>Those of <see cref="Sets"/> that are not the scheme's own.</summary>
    public ValueList<WeightSet> OtherSets { get; private init; } = [];

    /// <summary>Whether <see cref="Sets"/> are all there are: neither their number nor the length of the search ended it early.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>
    /// The first of <see cref="OtherSets"/> under which two subjects of the table change places, by their totals before rounding; <see langword="null"/>
    /// when none does. Subjects without a published total count, too: whoever publishes the first ten only may have chosen them.
    /// </summary>
    public OrderChange? OrderChange { get; private init; }

    /// <summary>The largest of 5 %, 1 %, 0.5 % and 0.1 % of which the scheme's own weights are whole multiples; 1 % when there is none.</summary>
    public static decimal StepFor(PublishedScores published)
    {
        ArgumentNullException.ThrowIfNull(published);
        BigInteger[] own = new WeightEquations(published).SchemeWeights();
        BigInteger sum = own.Aggregate(BigInteger.Add);
        decimal fitting = new[] { 0.05m, 0.01m, 0.005m, 0.001m }.FirstOrDefault(step => own.All(one => one * Units(step) % sum == 0));
        return fitting == 0 ? 0.01m : fitting;
    }

    /// <summary>Looks for the weights, or tells why that is not possible.</summary>
    /// <remarks>What comes out is told in warnings, too. The search ends early at 10,000 weight sets or 20 million choices, which is a warning.</remarks>
    /// <param name="published">The published table.</param>
    /// <param name="step">The step of the grid, as a share of the total: 0.05 for 5 %. 1 must be a whole multiple of it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not from 0.0001 to 0.5, or 1 is no whole multiple of it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<WeightIdentification> Of(PublishedScores published, decimal step, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (!IsStep(step))
            throw new ArgumentOutOfRangeException(nameof(step), step, "The step is not from 0.0001 to 0.5, or 1 is no whole multiple of it.");
        var diagnostics = new DiagnosticBag();
        var report = new IdentificationReport(published, step, diagnostics);
        if (report.ForbidsSearch())
            return diagnostics.Check<WeightIdentification>(null);
        var equations = new WeightEquations(published);
        int[] totals = [.. Enumerable.Range(0, published.Subjects.Count).Where(j => published.Subjects[j].Total is not null)];
        var search = WeightSearch.Run(
            [.. totals.Select(j => equations.Coefficients[j])], [.. totals.Select(j => equations.BoundsOf(j, Units(step)))], Units(step), MostSteps, cancellationToken);
        if (search is null)
        {
            report.TooManyDigits();
            return diagnostics.Check<WeightIdentification>(null);
        }

        WeightIdentification found = Describe(published, step, equations, totals, search);
        report.Tell(found, search.StepCount);
        return diagnostics.Check(found);
    }

    /// <summary>Whether a number can be the step of a grid.</summary>
    internal static bool IsStep(decimal step) => step is >= 0.0001m and <= 0.5m && 1 % step == 0;

    private static int Units(decimal step) => (int)(1 / step);

    private static WeightIdentification Describe(
        PublishedScores published, decimal step, WeightEquations equations, int[] totals, WeightSearch search)
    {
        BigInteger[] own = equations.SchemeWeights();
        BigInteger sum = own.Aggregate(BigInteger.Add);
        var order = new SubjectOrder(published, equations, own);
        int[][] others = [.. search.Found.Where(found => !found.Zip(own).All(pair => pair.First * sum == pair.Second * Units(step)))];
        WeightSet SetOf(int[] steps) => new(steps.Select(one => one * step).ToValueList());
        return new WeightIdentification(published, step)
        {
            NotReproduced = totals.Where(j => !IsGiven(j)).Select(j => published.Subjects[j]).ToValueList(),
            Sets = search.Found.Select(SetOf).ToValueList(),
            OtherSets = others.Select(SetOf).ToValueList(),
            IsComplete = search.IsComplete,
            OrderChange = others.Select(steps => order.ChangeUnder(steps, SetOf(steps))).FirstOrDefault(change => change is not null),
        };

        bool IsGiven(int subject)
        {
            (BigInteger low, BigInteger high) = equations.BoundsOf(subject, sum);
            BigInteger total = SubjectOrder.Total(equations.Coefficients[subject], own);
            return low <= total && total <= high;
        }
    }
}
