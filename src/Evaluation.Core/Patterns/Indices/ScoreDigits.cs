namespace Evaluation.Patterns.Indices;

/// <summary>Scores as whole numbers of a unit.</summary>
internal static class ScoreDigits
{
    /// <summary>Beyond this a double no longer holds the last digit.</summary>
    private const double Largest = 1e12;

    /// <summary>How many units a score has; false when it is missing, no whole number of them, or too large to have a last digit.</summary>
    internal static bool TryCount(double score, double unit, out long units)
    {
        double quotient = score / unit;
        double whole = Math.Round(quotient);
        bool isWhole = Math.Abs(whole) <= Largest && Math.Abs(quotient - whole) <= 1e-6;
        units = isWhole ? (long)whole : 0;
        return isWhole;
    }

    /// <exception cref="ArgumentOutOfRangeException">The unit is not above 0, or not finite.</exception>
    internal static void Check(double unit)
    {
        if (!(unit > 0 && double.IsFinite(unit)))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit of scores is a finite number above 0.");
    }
}
