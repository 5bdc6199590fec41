namespace Evaluation.Evaluators.Agreement;

/// <summary>The agreement that chance alone would give, and each unit's part in it.</summary>
/// <param name="Expected">The agreement expected.</param>
/// <param name="ByUnit">The expected agreement as each unit alone would move it; its mean is <paramref name="Expected"/>.</param>
internal sealed record ChanceAgreement(double Expected, double[] ByUnit)
{
    internal static ChanceAgreement Of(AgreementCoefficient coefficient, WeightedUnits units) => coefficient switch
    {
        AgreementCoefficient.Percent => Constant(0, units),
        AgreementCoefficient.BrennanPrediger => Constant(units.TotalWeight / Math.Pow(units.Counts.Categories.Count, 2), units),
        AgreementCoefficient.Fleiss => Fleiss(units),
        AgreementCoefficient.Gwet => Gwet(units),
        _ => throw new ArgumentException($"There is no coefficient {coefficient}.", nameof(coefficient)),
    };

    private static ChanceAgreement Constant(double expected, WeightedUnits units) =>
        new(expected, [.. Enumerable.Repeat(expected, units.Counts.Count)]);

    /// <summary>Σ w π π.</summary>
    private static ChanceAgreement Fleiss(WeightedUnits units)
    {
        double[] shares = units.Shares();
        double[] toward = units.Toward(shares);
        double expected = shares.Zip(toward, (share, weight) => share * weight).Sum();
        return new(expected, [.. Enumerable.Range(0, units.Counts.Count).Select(unit => units.MeanOf(toward, unit))]);
    }

    /// <summary>T / (q (q − 1)) · Σ π (1 − π) with the sum T of the weights.</summary>
    private static ChanceAgreement Gwet(WeightedUnits units)
    {
        double[] shares = units.Shares();
        double[] others = [.. shares.Select(share => 1 - share)];
        double size = shares.Length;
        double factor = units.TotalWeight / (size * (size - 1));
        double expected = factor * shares.Zip(others, (share, other) => share * other).Sum();
        return new(expected, [.. Enumerable.Range(0, units.Counts.Count).Select(unit => factor * units.MeanOf(others, unit))]);
    }
}
