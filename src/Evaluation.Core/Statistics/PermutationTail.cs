namespace Evaluation.Statistics;

/// <summary>Which sums of centred values are at least as extreme as the observed one.</summary>
internal readonly struct PermutationTail
{
    private readonly Alternative alternative;

    internal PermutationTail(IReadOnlyList<PermutationStratum> strata, Alternative alternative)
    {
        this.alternative = alternative;
        Observed = strata.Sum(stratum => stratum.CentredSum);
        Tolerance = 1e-9 * Math.Max(1e-300, strata.Max(stratum => stratum.Centred.Max(Math.Abs)));
    }

    internal double Observed { get; }

    internal double Tolerance { get; }

    /// <summary>Sums from here up are extreme; infinite when none is.</summary>
    internal double From => alternative switch
    {
        Alternative.Greater => Observed - Tolerance,
        Alternative.Less => double.PositiveInfinity,
        _ => Math.Abs(Observed) - Tolerance,
    };

    /// <summary>Sums from here down are extreme; infinite when none is.</summary>
    internal double To => alternative switch
    {
        Alternative.Greater => double.NegativeInfinity,
        Alternative.Less => Observed + Tolerance,
        _ => -Math.Abs(Observed) + Tolerance,
    };

    internal bool Contains(double sum) => sum >= From || sum <= To;
}
