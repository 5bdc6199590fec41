using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Which factor moves a ranking, or one subject's score or rank (敏感性): Sobol indices from a Saltelli design.</summary>
/// <remarks>
/// Each factor is one variable, however many numbers it draws. Indices are estimates; their intervals resample whole rows with the variance worked out anew,
/// and are on the wide side for evenly spread points, which scatter less than independent ones.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SensitivityStudy
{
    private const int MostDraws = 100_000_000;

    private readonly FactorSet factors;
    private readonly SaltelliDesign design;

    private SensitivityStudy(FactorSet factors, SaltelliDesign design, long seed, SensitivityOptions options, ValueList<TargetSensitivity> targets, ValueList<Diagnostic> diagnostics)
    {
        (this.factors, this.design) = (factors, design);
        (Seed, Options, Targets, Diagnostics) = (seed, options, targets, diagnostics);
    }

    /// <summary>The round as officially scored.</summary>
    public RoundResult Result => factors.Plan.Result;

    /// <summary>What was varied.</summary>
    public ValueList<Factor> Factors => factors.Factors;

    /// <summary>The rows of the design: N.</summary>
    public int Rows => design.Rows;

    /// <summary>How many times the round was scored: N·(d + 2) for d factors, N·(2d + 2) with pairs.</summary>
    public int Draws => design.Count;

    /// <summary>The seed of everything random.</summary>
    public long Seed { get; }

    /// <summary>The options.</summary>
    public SensitivityOptions Options { get; }

    /// <summary>What came out for each target, in their order.</summary>
    public ValueList<TargetSensitivity> Targets { get; }

    /// <summary>What was found when the factors were checked; a study never has errors.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Traces the scatter of a round's ranks or scores back to factors.</summary>
    /// <param name="result">The round.</param>
    /// <param name="factors">What could have been otherwise.</param>
    /// <param name="rows">The rows of the design, 2 or more; a power of two is best.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="SensitivityOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the draws that are done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">A factor or target does not fit the round; everything found is carried.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 2.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SensitivityStudy Of(
        RoundResult result,
        ValueList<Factor> factors,
        int rows = 1024,
        long seed = 1,
        SensitivityOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => TryOf(result, factors, rows, seed, options, progress, cancellationToken).OrThrow();

    /// <summary>The same, or every reason why there is no study.</summary>
    /// <param name="result">The round.</param>
    /// <param name="factors">What could have been otherwise.</param>
    /// <param name="rows">The rows of the design, 2 or more; a power of two is best.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="SensitivityOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the draws that are done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 2.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<SensitivityStudy> TryOf(
        RoundResult result,
        ValueList<Factor> factors,
        int rows = 1024,
        long seed = 1,
        SensitivityOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 2);
        options ??= SensitivityOptions.Default;
        var diagnostics = new DiagnosticBag();
        CheckSize(result, factors.Count, rows, options, diagnostics);
        CheckTargets(result, options, diagnostics);
        if (FactorSet.Prepare(result, factors, seed, diagnostics) is not { } set || diagnostics.HasErrors)
            return diagnostics.Check<SensitivityStudy>(null);
        var design = new SaltelliDesign(options.Sampling, rows, set.Offsets, options.SecondOrder, seed);
        if (options.Sampling == SamplingMethod.ScrambledSobol && 2 * set.Dimensions > SobolDirections.Dimensions)
            diagnostics.Add(RobustnessDiagnostics.SlowPoints, Place.Unknown, 2 * set.Dimensions, SobolDirections.Dimensions);
        ValueList<TargetSensitivity> targets = Run(set, design, seed, options, progress, cancellationToken);
        return diagnostics.Check(new SensitivityStudy(set, design, seed, options, targets, diagnostics.ToList()));
    }

    /// <summary>One draw again, in the order of the design: what it chose, and every total and rank that came of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draw"/> is not from 0 to below <see cref="Draws"/>.</exception>
    public RankRun RunOf(int draw)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(draw, Draws);
        return factors.Repeat(design, draw);
    }

    /// <summary>The study in plain language, for somebody who is no statistician.</summary>
    public string ToText(Language language) => SensitivityText.Of(this, language);

    private static ValueList<TargetSensitivity> Run(
        FactorSet set, SaltelliDesign design, long seed, SensitivityOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        SensitivityTarget[] targets = [.. options.Targets];
        double[][] values = [.. targets.Select(_ => new double[design.Count])];
        new DrawRunner(set, design).Run(
            design.Count, () => new TargetSink(set.Plan.Result, targets, values), options.MaxDegreeOfParallelism, progress, cancellationToken);
        ValueList<string> names = set.Factors.Select(factor => factor.Name).ToValueList();
        return targets.Select((target, i) =>
        {
            var rows = new SobolRows(design, values[i]);
            var analysis = new SobolAnalysis(rows, names, options, seed, cancellationToken);
            return new TargetSensitivity(
                target, rows.Mean, analysis.Variance, rows.LeftOut, analysis.Indices(), analysis.Pairs(), analysis.Convergence(), values[i].ToValueList());
        }).ToValueList();
    }

    private static void CheckSize(RoundResult result, int factors, int rows, SensitivityOptions options, DiagnosticBag diagnostics)
    {
        long draws = rows * (2L + ((options.SecondOrder ? 2 : 1) * factors));
        if (draws > MostDraws)
            diagnostics.Add(RobustnessDiagnostics.TooLarge, Place.Unknown, draws, result.Grid.SubjectCount, MostDraws);
    }

    private static void CheckTargets(RoundResult result, SensitivityOptions options, DiagnosticBag diagnostics)
    {
        if (options.Targets.Count == 0)
            diagnostics.Add(RobustnessDiagnostics.NoTarget, Place.Unknown);
        foreach (SensitivityTarget target in options.Targets.Where(target => target.Measure != SensitivityMeasure.MeanRankShift))
        {
            if (target.Subject is null || result.Find(target.Subject) is not { } standing)
                diagnostics.Add(RobustnessDiagnostics.UnknownSubject, new Place(null, 0, 0, target.Subject ?? ""), target.Subject);
            else if (standing.Rank is null)
                diagnostics.Add(RobustnessDiagnostics.Unranked, new Place(null, 0, 0, target.Subject), target.Subject);
        }
    }
}
