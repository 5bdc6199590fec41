using System.Numerics;
using Evaluation.Numerics;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Identification;

/// <summary>
/// Published figures as inequalities between whole numbers: for weights k₁…kₙ that add up to K, subject j's total rounds to what was published exactly
/// when K·low ≤ Σ kᵢ·aᵢⱼ ≤ K·high, after the bounds are brought to whole numbers.
/// </summary>
internal sealed class WeightEquations
{
    private readonly PublishedScores published;
    private readonly BigInteger[] denominators;

    internal WeightEquations(PublishedScores published)
    {
        this.published = published;
        Coefficients = new BigInteger[published.Subjects.Count][];
        denominators = new BigInteger[published.Subjects.Count];
        ValueList<Indicator> indicators = published.Scheme.Indicators;
        var full = ExactRatio.Of(published.Scheme.FullMark);
        for (int j = 0; j < Coefficients.Length; j++)
        {
            ExactRatio[] row = [.. published.Subjects[j].Scores.Select((score, i) => full * ExactRatio.Of(score) / ExactRatio.Of(Scheme.FullMarkOf(indicators[i])))];
            BigInteger common = denominators[j] = ExactRatio.CommonDenominator(row);
            Coefficients[j] = [.. row.Select(ratio => ratio.Numerator * (common / ratio.Denominator))];
        }
    }

    /// <summary>By subject and indicator: what one unit of weight gives, in units of the subject's own denominator.</summary>
    internal BigInteger[][] Coefficients { get; }

    /// <summary>The coefficients of all subjects in units of one denominator, so that their sums can be compared.</summary>
    internal BigInteger[][] OnOneScale()
    {
        BigInteger common = ExactRatio.CommonDenominator(denominators.Select(one => new ExactRatio(BigInteger.One, one)));
        return [.. Coefficients.Select((row, j) => row.Select(one => one * (common / denominators[j])).ToArray())];
    }

    /// <summary>The scheme's own weights as whole numbers, in lowest terms.</summary>
    internal BigInteger[] SchemeWeights()
    {
        Scheme scheme = published.Scheme;
        ExactRatio[] sizes = [.. scheme.Indicators.Select(one => ExactRatio.Of(scheme.Aggregation is Sum ? Scheme.FullMarkOf(one) : one.Weight ?? 0))];
        BigInteger common = ExactRatio.CommonDenominator(sizes);
        BigInteger[] whole = [.. sizes.Select(size => size.Numerator * (common / size.Denominator))];
        BigInteger shared = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. whole.Select(weight => weight / shared)];
    }

    /// <summary>The least and the greatest Σ kᵢ·aᵢⱼ that give a subject's published total, for weights that add up to <paramref name="sum"/>.</summary>
    internal (BigInteger Low, BigInteger High) BoundsOf(int subject, BigInteger sum)
    {
        RoundingRule rule = published.Rounding;
        decimal total = published.Subjects[subject].Total!.Value;
        var half = new ExactRatio(BigInteger.One, 2 * BigInteger.Pow(10, rule.Digits));
        ExactRatio scale = new(sum * denominators[subject], BigInteger.One);
        ExactRatio low = (ExactRatio.Of(total) + (half * new ExactRatio(BigInteger.MinusOne, BigInteger.One))) * scale;
        ExactRatio high = (ExactRatio.Of(total) + half) * scale;
        (bool takesLow, bool takesHigh) = Halves(rule, total);
        return (Up(low, takesLow), -Up(new ExactRatio(-high.Numerator, high.Denominator), takesHigh));
    }

    /// <summary>Whether a half below the total and a half above it are rounded to it.</summary>
    private static (bool Low, bool High) Halves(RoundingRule rule, decimal total)
    {
        bool isEven = decimal.Truncate(total * (decimal)BigInteger.Pow(10, rule.Digits)) % 2 == 0;
        return rule.Mode switch
        {
            RoundingMode.HalfUp => (true, false),
            RoundingMode.HalfEven => (isEven, isEven),
            _ => (true, true),
        };
    }

    /// <summary>The smallest whole number that is not below the bound, or above it when the bound itself does not count.</summary>
    private static BigInteger Up(ExactRatio bound, bool counts)
    {
        var floor = BigInteger.Divide(bound.Numerator - Modulo(bound), bound.Denominator);
        return counts && bound.Denominator.IsOne ? floor : floor + 1;
    }

    private static BigInteger Modulo(ExactRatio ratio)
    {
        var rest = BigInteger.Remainder(ratio.Numerator, ratio.Denominator);
        return rest.Sign < 0 ? rest + ratio.Denominator : rest;
    }
}
