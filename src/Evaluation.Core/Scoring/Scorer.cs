using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Scores rounds of one scheme: from observations to scorecards, ranks and grades.</summary>
/// <remarks>
/// Scores are <see cref="decimal"/>. The same scheme and observations give the same result in any culture and time zone and with any
/// number of threads; the order of rows and subjects in the table changes nothing.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public sealed class Scorer
{
    private readonly CompiledScheme compiled;
    private readonly ScorerOptions options;

    private Scorer(Scheme scheme, ScorerOptions options) => (compiled, this.options) = (new CompiledScheme(scheme), options);

    /// <summary>The scheme.</summary>
    public Scheme Scheme => compiled.Scheme;

    /// <summary>The rules that the scheme was encoded as.</summary>
    public RuleBook Rules => compiled.Rules;

    /// <summary>Makes a scorer for a scheme.</summary>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    public static Scorer For(Scheme scheme, ScorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new Scorer(scheme, options ?? ScorerOptions.Default);
    }

    /// <summary>Scores a round.</summary>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">Observations are missing, double or refused by a rule; all such are carried.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RoundResult Score(
        ObservationTable observations,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => TryScore(observations, progress, cancellationToken).OrThrow();

    /// <summary>Scores a round, or tells every reason why it cannot be scored.</summary>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Checked<RoundResult> TryScore(
        ObservationTable observations,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => TryScore(observations, engine: null, progress, cancellationToken);

    /// <summary>The same with another engine for the leaves; <see langword="null"/> for the compiled one.</summary>
    internal Checked<RoundResult> TryScore(
        ObservationTable observations, ILeafEngine? engine, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (!observations.Leaves.Select(leaf => leaf.Code).SequenceEqual(compiled.Leaves.Select(leaf => leaf.Code), StringComparer.Ordinal))
            throw new ArgumentException("The observations belong to a scheme with other leaves.", nameof(observations));

        var diagnostics = new DiagnosticBag();
        if (!ScoreGrid.Fits(compiled.Layout, observations.Subjects.Count, observations.SourceName, diagnostics))
            return diagnostics.Check<RoundResult>(null);
        if (compiled.Layout.Stages.Length > 1 && observations.Subjects.Count > Comparisons.MostSubjects)
            return TooManyToCompare(observations, diagnostics);
        var pass = new ScoringPass(compiled, observations, diagnostics, engine);
        pass.Run(options.MaxDegreeOfParallelism, progress, cancellationToken);
        if (diagnostics.HasErrors)
            return diagnostics.Check<RoundResult>(null);

        var result = new RoundResult(compiled, pass.Table, pass.Grid, diagnostics, options.MaxDegreeOfParallelism);
        return diagnostics.Check(result);
    }

    private static Checked<RoundResult> TooManyToCompare(ObservationTable observations, DiagnosticBag diagnostics)
    {
        var place = new Place(observations.SourceName, 0, 0);
        diagnostics.Add(ScoringDiagnostics.TooManyToCompare, place, observations.Subjects.Count, Comparisons.MostSubjects);
        return diagnostics.Check<RoundResult>(null);
    }
}
