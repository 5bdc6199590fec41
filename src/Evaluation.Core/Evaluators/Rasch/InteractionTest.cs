using Evaluation.Diagnostics;
using Evaluation.Evaluators.Rasch.Estimation;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Whether evaluators treat subjects, groups or indicators differently: the joint test of an interaction, and its cells.</summary>
/// <remarks>
/// <para>
/// The model is that of <see cref="RaschModel"/> with one number more for each cell, which add up to zero over each level of either factor. The score test
/// (Rao 1948) asks whether they are all zero; it needs no second estimation and so no finite estimate in extreme cells. The
/// information is the full one: what measures and thresholds absorb of an interaction is taken out of it. In complete tables there are
/// (a − 1)(b − 1) degrees of freedom.
/// </para>
/// <para>
/// Joint estimates are too far apart, which makes the information too small and the bare statistic too large by about ratings ÷ (ratings −
/// parameters). <see cref="Calibration"/> takes that back, as the degrees of freedom of a regression do: the statistic and the effects are
/// multiplied by it, the errors by its root. Error rates measured on simulated ratings: docs/rasch.md.
/// </para>
/// <para>Effects are one Newton step from no interaction: exact to first order, and somewhat too small where they are large.</para>
/// </remarks>
public sealed class InteractionTest
{
    /// <summary>The most cells and other parameters together.</summary>
    public const int MaxParameters = 2000;

    internal InteractionTest(ValueList<InteractionCell> cells, double chiSquare, int degreesOfFreedom)
    {
        Cells = cells;
        ChiSquare = chiSquare;
        DegreesOfFreedom = degreesOfFreedom;
    }

    /// <summary>The cells that have ratings, by first and then second level.</summary>
    public ValueList<InteractionCell> Cells { get; }

    /// <summary>The score statistic, calibrated.</summary>
    public double ChiSquare { get; }

    /// <summary>Cells less the levels that the main effects speak for.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The probability of as large a statistic without interaction.</summary>
    public double Probability => Tails.ChiSquare(ChiSquare, DegreesOfFreedom);

    /// <summary>
    /// Twice the gain in log-likelihood when the interaction is estimated as well, for comparison; NaN unless asked for, and with anchors or
    /// centred groups, where it would have other degrees of freedom. Not calibrated: joint estimation makes it too large in small data.
    /// </summary>
    public double LikelihoodRatio { get; internal init; }

    /// <summary>(Ratings − parameters) ÷ ratings of the model without the interaction.</summary>
    public double Calibration { get; internal init; }

    /// <summary>The cell of two levels.</summary>
    /// <exception cref="KeyNotFoundException">It has no ratings.</exception>
    public InteractionCell this[string first, string second] =>
        Cells.FirstOrDefault(cell => string.Equals(cell.First, first, StringComparison.Ordinal) && string.Equals(cell.Second, second, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"There is no rating of '{second}' by '{first}'.");

    /// <summary>Tests an interaction.</summary>
    /// <param name="fit">The model without it.</param>
    /// <param name="first">Who might treat somebody differently, such as the evaluator.</param>
    /// <param name="second">Whom or what.</param>
    /// <param name="withLikelihoodRatio">Whether to estimate the interaction as well, for <see cref="LikelihoodRatio"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The test, or why there is none: too many cells, or no degree of freedom.</returns>
    /// <exception cref="ArgumentException">A factor names no facet of the table, or has more or fewer groups than the facet elements.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<InteractionTest> Of(
        RaschFit fit,
        InteractionFactor first,
        InteractionFactor second,
        bool withLikelihoodRatio = false,
        CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        CellIndex index = CellIndex.Of(fit, first, second);
        int parameters = fit.Layout.Free.Count(isFree => isFree);
        if (parameters + index.Cells.Count > MaxParameters)
        {
            diagnostics.Add(RaschDiagnostics.TooManyCells, Place.Unknown, index.Cells.Count, parameters, MaxParameters);
            return diagnostics.Check<InteractionTest>(null);
        }

        InteractionTest? test = new InteractionSolver(fit, index, cancellationToken).Solve(withLikelihoodRatio);
        if (test is null)
            diagnostics.Add(RaschDiagnostics.NoInteraction, Place.Unknown, first.Facet, second.Facet);
        return diagnostics.Check(test);
    }
}
