using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>Weights under which the indicators of one level have the influence on the total that they are meant to have.</summary>
/// <remarks>
/// Influence is the correlation of the indicator with the total, divided by the sum of these over the level (Becker, Saisana, Paruolo &amp; Vandecasteele 2017, Ecol. Indic. 80, 12–22). The
/// weights are found by Levenberg–Marquardt steps on their logarithms until none improves by more than 10⁻¹² or after 500 steps. They are statistics in
/// <see cref="double"/>: round them, and put them into the scheme, before anything official is scored. Some influence cannot be had by any weights; <see cref="Distance"/> says how near it came.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class BalancedWeights
{
    internal BalancedWeights(ValueList<BalancedWeight> weights) => Weights = weights;

    /// <summary>The indicators of the level, in the order of the scheme.</summary>
    public ValueList<BalancedWeight> Weights { get; }

    /// <summary>How far the influence is from what is wanted: the root of the sum of squared differences.</summary>
    public double Distance => Math.Sqrt(Weights.Sum(weight => Math.Pow(weight.Influence - weight.Wanted, 2)));

    /// <summary>Looks for the weights.</summary>
    /// <param name="result">The round; every branch above the level is a sum or weighted mean.</param>
    /// <param name="level">The level, from 1 for first-level indicators.</param>
    /// <param name="wanted">The influence that each indicator is meant to have, in any unit; those that are not named have 1. <see langword="null"/> for the same influence for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The weights, or why there are none.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<BalancedWeights> Of(
        RoundResult result, int level, IReadOnlyDictionary<string, double>? wanted = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var diagnostics = new DiagnosticBag();
        LevelModel? model = LevelModel.Of(result, level, wanted, diagnostics);
        return diagnostics.Check(model is null ? null : new WeightBalancer(model, cancellationToken).Run());
    }
}
