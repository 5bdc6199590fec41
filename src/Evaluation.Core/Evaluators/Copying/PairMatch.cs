using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators.Copying;

/// <summary>How often two evaluators gave the same, and how often the model lets them.</summary>
/// <param name="First">The position of the one evaluator.</param>
/// <param name="Second">The position of the other, above the first.</param>
/// <param name="Shared">How many cells (subject × indicator) both rated.</param>
/// <param name="Matches">In how many of them they gave the same category.</param>
/// <param name="Expected">In how many the model expects it.</param>
/// <param name="Z">The matches beyond expectation, in standard deviations.</param>
/// <param name="PValue">The chance of at least so many: the upper tail of the generalised binomial test (van der Linden and Sotaridona 2006).</param>
/// <param name="OmegaFirst">ω of the first given the second's ratings as they are (Wollack 1997): high when the first repeats the second.</param>
/// <param name="OmegaSecond">The same the other way round.</param>
public sealed record PairMatch(
    int First, int Second, int Shared, int Matches, double Expected, double Z, double PValue, double OmegaFirst, double OmegaSecond)
{
    /// <summary>
    /// <see cref="Z"/> against the other pairs of the round: less what pairs with as many shared cells have, over their spread;
    /// <see langword="null"/> where there are too few pairs to know.
    /// </summary>
    public double? EmpiricalZ { get; init; }

    /// <summary>
    /// How likely the two agree so much more with each other than with third evaluators of the same cells; <see langword="null"/> where there
    /// are too few third ones.
    /// </summary>
    public double? ThirdPartyP { get; init; }

    /// <summary>
    /// The p-value that counts: the larger of <see cref="PValue"/> and the normal tail of <see cref="EmpiricalZ"/> or, with too few pairs for that,
    /// <see cref="ThirdPartyP"/>; <see langword="null"/> when there is neither, because the textbook test alone accuses the innocent.
    /// </summary>
    public double? CautiousP => (EmpiricalZ is { } z ? Normal.CDF(0, 1, -z) : ThirdPartyP) is { } p ? Math.Max(PValue, p) : null;
}
