using Evaluation.Numerics;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Finds the shares at which two totals are equal.</summary>
internal static class ShareEquation
{
    private const int Digits = 24;

    /// <summary>With less of the weight than this a subject counts as having no total: the share is a pole, found a few digits beside it.</summary>
    private static readonly ExactRatio Smallest = ExactRatio.Of(0.000000000001m);

    /// <summary>The shares from 0 to 1, rising, and whether the equation was linear. Totals that are equal at every share have none.</summary>
    internal static (decimal[] Shares, bool IsLinear) Solve(ShareLine one, ShareLine other)
    {
        // (n0 + n1 p)(e0 + e1 p) = (m0 + m1 p)(d0 + d1 p)
        ExactRatio a = (one.N1 * other.D1) - (other.N1 * one.D1);
        ExactRatio b = (one.N0 * other.D1) + (one.N1 * other.D0) - (other.N0 * one.D1) - (other.N1 * one.D0);
        ExactRatio c = (one.N0 * other.D0) - (other.N0 * one.D0);
        if (a.Sign != 0)
            return ([.. Quadratic(a, b, c).Where(share => share is >= 0 and <= 1 && HasTotals(share, one, other)).Order().Distinct()], false);
        if (b.Sign == 0)
            return ([], true);
        ExactRatio root = ExactRatio.Of(0) - (c / b);
        bool isShare = root.Sign >= 0 && (root - ExactRatio.Of(1)).Sign <= 0;
        decimal[] shares = isShare ? [root.ToDecimal(Digits)] : [];
        return ([.. shares.Where(share => HasTotals(share, one, other))], true);
    }

    private static IEnumerable<decimal> Quadratic(ExactRatio a, ExactRatio b, ExactRatio c)
    {
        // Halved and divided by a, the roots are -h ± √(h² - k); both are of the size of shares wherever they matter.
        ExactRatio h = b / a / ExactRatio.Of(2);
        ExactRatio under = (h * h) - (c / a);
        var limit = ExactRatio.Of(1_000);
        if (under.Sign < 0 || (h - limit).Sign > 0 || (h + limit).Sign < 0)
            yield break;
        decimal root = DecimalMath.Sqrt(under.ToDecimal(20));
        decimal middle = -h.ToDecimal(Digits - 4);
        yield return middle - root;
        yield return middle + root;
    }

    /// <summary>Whether both subjects have a total at a share: not where all that weighs anything is missing.</summary>
    private static bool HasTotals(decimal share, ShareLine one, ShareLine other)
    {
        var p = ExactRatio.Of(share);
        return (one.D0 + (one.D1 * p) - Smallest).Sign > 0 && (other.D0 + (other.D1 * p) - Smallest).Sign > 0;
    }
}
