namespace Evaluation.Statistics;

/// <summary>Asks whether a group's values are higher or lower than others' of the same stratum, by letting the group's marks change places.</summary>
/// <remarks>
/// The null says that within a stratum any choice of so many values was as likely to be the group's. Nothing is assumed about their
/// distribution. The statistic is the sum over strata of the group's values, less what is expected; "two-sided" is its distance from there.
/// Values are compared with a tolerance of 1e-9 of their range, so that sums equal on paper are equal here.
/// </remarks>
public static class PermutationTest
{
    /// <summary>Runs the test.</summary>
    /// <param name="strata">The strata; those in which nobody or everybody belongs to the group say nothing and are left out.</param>
    /// <param name="alternative">What is looked for.</param>
    /// <param name="options">Seed and size.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result; <see langword="null"/> when no stratum says anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 999 draws are asked for.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PermutationResult? Of(
        IReadOnlyList<PermutationStratum> strata, Alternative alternative, PermutationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, 999, nameof(options));
        PermutationStratum[] informative = [.. strata.Where(stratum => stratum.IsInformative)];
        if (informative.Length == 0)
            return null;
        var tail = new PermutationTail(informative, alternative);
        PermutationMethod method = PermutationMethod.MonteCarlo;
        double p = 0;
        if (options.PreferExact && LatticeSums.TryTail(informative, alternative, out p))
            method = PermutationMethod.Lattice;
        else if (options.PreferExact && EnumeratedSums.TryTail(informative, tail, out p))
            method = PermutationMethod.Enumeration;
        else
            p = RandomSums.Tail(informative, tail, options, cancellationToken);
        return new PermutationResult(
            tail.Observed / informative.Sum(stratum => stratum.Leverage),
            p,
            method,
            method == PermutationMethod.MonteCarlo ? options.Draws : 0,
            informative.Sum(stratum => stratum.FocalCount),
            informative.Sum(stratum => stratum.Count));
    }
}
