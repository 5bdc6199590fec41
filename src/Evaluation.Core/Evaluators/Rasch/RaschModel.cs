using Evaluation.Diagnostics;
using Evaluation.Evaluators.Rasch.Estimation;

namespace Evaluation.Evaluators.Rasch;

/// <summary>The many-facet Rasch model, estimated by joint maximum likelihood.</summary>
/// <remarks>
/// <para>
/// P(k) ∝ exp(k·η − Σₕ₌₁…ₖ τₕ), η the sum of the measures of a rating's elements, each with its facet's sign (Linacre 1989, Many-Facet
/// Rasch Measurement). One set of thresholds τ for all ratings is the rating scale model (Andrich 1978, Psychometrika 43); one for each
/// element of a facet the partial credit model (Masters 1982, Psychometrika 47). Thresholds of a set add up to zero; every facet but the
/// floating one has the mean zero.
/// </para>
/// <para>
/// Joint estimates are consistent only as each element's ratings grow: with L ratings for each subject they are too far apart by about
/// L ÷ (L − 1) (Andersen 1973; Wright &amp; Douglas 1977). <see cref="RaschFit.CorrectionFactor"/> and
/// <see cref="ElementMeasure.CorrectedMeasure"/> undo that; nothing else uses them.
/// </para>
/// <para>Newton's method over all parameters at once; equal input gives equal digits with any number of threads.</para>
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class RaschModel
{
    /// <summary>Estimates the measures of all elements.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="options">How; <see cref="RaschOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told how far the work is, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The measures, or why there are none: unknown names, nothing to estimate from, subsets that cannot be compared. An estimation that has
    /// not converged is a warning, and <see cref="RaschFit.Converged"/> is <see langword="false"/>.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<RaschFit> Fit(
        RatingTable ratings,
        RaschOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= RaschOptions.Default;
        var diagnostics = new DiagnosticBag();
        ModelPlan? plan = new PlanReader(ratings, options, diagnostics).Read();
        if (plan is null)
            return diagnostics.Check<RaschFit>(null);
        ExtremeSearch extremes = new ExtremeSearch(ratings, plan).Run(cancellationToken);
        if (!Array.Exists(extremes.IsIn, isIn => isIn))
        {
            diagnostics.Add(RaschDiagnostics.NothingToEstimate, Place.Unknown, ratings.Count);
            return diagnostics.Check<RaschFit>(null);
        }

        RatingLayout layout = RatingLayout.Of(ratings, plan, extremes.IsIn, extremes.Coding);
        new SubsetCheck(ratings, layout, plan, diagnostics).Run(cancellationToken);
        if (diagnostics.HasErrors)
            return diagnostics.Check<RaschFit>(null);
        NewtonSolver solver = new NewtonSolver(layout, options, RaschState.Start(ratings, layout, plan), cancellationToken).Run(progress: progress);
        RaschFit fit = new FitWriter(ratings, plan, extremes, layout, solver, diagnostics).Write(cancellationToken);
        progress?.Report(1);
        return diagnostics.Check(fit);
    }
}
