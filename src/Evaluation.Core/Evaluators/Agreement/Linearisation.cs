namespace Evaluation.Evaluators.Agreement;

/// <summary>A coefficient as a mean over units, from which its variance follows.</summary>
/// <param name="Observed">The agreement observed.</param>
/// <param name="Expected">The agreement expected by chance.</param>
/// <param name="Value">The coefficient; <see langword="null"/> where chance alone would agree completely.</param>
/// <param name="Centre">The value about which the parts of the units vary.</param>
/// <param name="Parts">The part of each unit.</param>
internal sealed record Linearisation(double Observed, double Expected, double? Value, double Centre, double[] Parts)
{
    /// <summary>Below this, 1 − pe is nothing but rounding.</summary>
    private const double Nothing = 1e-12;

    /// <summary>The linearisation of Gwet (2014, eq. 5.3 to 5.11 and 6.9).</summary>
    internal static Linearisation Of(WeightedUnits units, ChanceAgreement chance)
    {
        if (IsNothing(1 - chance.Expected))
            return new(units.Observed, chance.Expected, null, 0, []);
        double left = 1 - chance.Expected;
        double value = (units.Observed - chance.Expected) / left;
        double scale = (double)units.Counts.Count / units.Pairable;
        double[] parts = new double[units.Counts.Count];
        for (int unit = 0; unit < parts.Length; unit++)
        {
            double own = units.Counts.TotalOf(unit) < 2 ? 0 : scale * (units.Agreements[unit] - chance.Expected) / left;
            parts[unit] = own - (2 * (1 - value) * (chance.ByUnit[unit] - chance.Expected) / left);
        }

        return new(units.Observed, chance.Expected, value, value, parts);
    }

    internal static bool IsNothing(double left) => Math.Abs(left) < Nothing;

    /// <summary>The standard error of the mean of the parts; there are at least two.</summary>
    internal double StandardError(int? population)
    {
        double n = Parts.Length;
        double squares = Parts.Sum(part => (part - Centre) * (part - Centre));
        return Math.Sqrt((1 - (population is { } all ? n / all : 0)) * squares / (n * (n - 1)));
    }
}
