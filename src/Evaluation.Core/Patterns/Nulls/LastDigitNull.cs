using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>The null for last digits: sheets like this one, from people who round as often as the other sheets do (parametric bootstrap).</summary>
/// <remarks>
/// Each scale's own digits are uneven: scores crowd near the top, narrow sheets use few digits, people round. The first two come from the sheet's mean and
/// spread, the third from its peers: from itself it would explain everything away. A sheet that rounds much more than its peers is found, and rounding is no
/// offence: information only.
/// </remarks>
internal static class LastDigitNull
{
    internal static SheetPValue[] Of(SheetMatrix sheets, ScoreScale scale, NullOptions options)
    {
        (int Round, int All)[] counts = [.. Enumerable.Range(0, sheets.Sheets).Select(sheet => Count(sheets.Row(sheet), scale))];
        (long Round, long All) total = (counts.Sum(count => (long)count.Round), counts.Sum(count => (long)count.All));
        ValueList<IndexValue> observed = LastDigit.Of(sheets, scale.Unit);
        return SequentialPValue.ForSheets(observed, sheet =>
        {
            double share = Share(total.Round - counts[sheet].Round, total.All - counts[sheet].All, scale);
            return NewDraw(Fit(sheets.Row(sheet), share, scale), observed[sheet].Count);
        }, options);
    }

    /// <summary>The share of scores rounded on purpose: the excess over those that are round by chance.</summary>
    private static double Share(long round, long all, ScoreScale scale)
    {
        double byChance = scale.Unit / scale.RoundUnit;
        return all == 0 ? 0 : Math.Clamp((((double)round / all) - byChance) / (1 - byChance), 0, 1);
    }

    private static (int Round, int All) Count(ReadOnlySpan<double> scores, ScoreScale scale)
    {
        (int round, int all) = (0, 0);
        foreach (double score in scores)
        {
            round += ScoreDigits.TryCount(score, scale.RoundUnit, out _) ? 1 : 0;
            all += ScoreDigits.TryCount(score, scale.Unit, out _) ? 1 : 0;
        }

        return (round, all);
    }

    private static FittedSheet Fit(ReadOnlySpan<double> scores, double share, ScoreScale scale) =>
        new(Vectors.Mean(scores), Vectors.StandardDeviation(scores) ?? 0, share, scale);

    /// <summary>Only the digits are drawn, from what the fitted sheet makes of them: thousands of scores at the cost of so many uniform numbers.</summary>
    private static Func<RandomStream, double?> NewDraw(FittedSheet fitted, int count)
    {
        double[] upTo = fitted.DigitChances();
        for (int digit = 1; digit < upTo.Length; digit++)
            upTo[digit] += upTo[digit - 1];
        int[] digits = new int[upTo.Length];
        return random =>
        {
            Array.Clear(digits);
            for (int i = 0; i < count; i++)
            {
                double uniform = random.NextDouble();
                int digit = 0;
                while (digit < 9 && uniform >= upTo[digit])
                    digit++;
                digits[digit]++;
            }

            return LastDigit.ChiSquare(digits, count);
        };
    }
}
