using Evaluation.Patterns;
using Evaluation.Patterns.Indices;
using MathNet.Numerics.Distributions;

namespace Evaluation.Studies.Screening;

/// <summary>Methods as textbooks and well-known papers give them, to stand beside the screen's: each says which sheets of a round it accuses.</summary>
internal static class Textbook
{
    private const double Same = 1e-9;

    /// <summary>The longest run of one score fills half of the items or more (Curran 2016).</summary>
    internal static bool[] HalfTheItems(PatternRound round) =>
        [.. RunLengths.Longest(round.Shares).Select(run => run.Value >= round.Leaves.Count / 2.0)];

    /// <summary>The last digits are not uniform: chi-square at .01 (Beber and Scacco 2012); only where scores have two digits.</summary>
    internal static bool[] UniformLastDigits(PatternRound round) => [.. Enumerable.Range(0, round.Sheets.Count).Select(sheet => AreUneven(round, sheet))];

    /// <summary>At least 85 % of the answers are those of another sheet (Kuriakose and Robbins 2016).</summary>
    internal static bool[] EightyFivePercent(PatternRound round)
    {
        bool[] isCopy = new bool[round.Sheets.Count];
        for (int first = 0; first < isCopy.Length; first++)
        {
            for (int second = first + 1; second < isCopy.Length; second++)
            {
                if (MatchOf(round, first, second) >= 0.85)
                    isCopy[first] = isCopy[second] = true;
            }
        }

        return isCopy;
    }

    /// <summary>The squared Mahalanobis distance lies beyond the chi-square's .999 quantile (Meade and Craig 2012).</summary>
    internal static bool[] ChiSquareDistance(PatternRound round)
    {
        double limit = ChiSquared.InvCDF(round.Leaves.Count, 0.999);
        return [.. MahalanobisDistance.Of(round.Shares).Select(distance => distance.Value > limit)];
    }

    /// <summary>More totals lie in the point above a grade line than in the point below: two-sided binomial test at .05, any line.</summary>
    internal static bool NaiveBinomial(PatternRound round)
    {
        decimal[] totals = [.. (round.Result?.Standings ?? []).Select(standing => standing.Score).OfType<decimal>()];
        return round.Scheme.Grades.Select(grade => grade.From).OfType<decimal>().Any(line =>
        {
            int above = totals.Count(total => total >= line && total < line + 1);
            int below = totals.Count(total => total >= line - 1 && total < line);
            int smaller = Math.Min(above, below);
            return above + below > 0 && 2 * Binomial.CDF(0.5, above + below, smaller) <= 0.05;
        });
    }

    private static bool AreUneven(PatternRound round, int sheet)
    {
        int[] digits = [.. Enumerable.Range(0, round.Leaves.Count).Where(leaf => round.FullMarks[leaf] >= 20).Select(leaf => round.Entered[sheet, leaf]).OfType<double>().Select(score => (int)score % 10)];
        if (digits.Length < 20)
            return false;
        double expected = digits.Length / 10.0;
        double chiSquare = Enumerable.Range(0, 10).Sum(digit => Math.Pow(digits.Count(one => one == digit) - expected, 2) / expected);
        return chiSquare > ChiSquared.InvCDF(9, 0.99);
    }

    private static double MatchOf(PatternRound round, int first, int second)
    {
        int both = 0, same = 0;
        for (int leaf = 0; leaf < round.Leaves.Count; leaf++)
        {
            if (round.Shares[first, leaf] is not { } one || round.Shares[second, leaf] is not { } other)
                continue;
            both++;
            same += Math.Abs(one - other) < Same ? 1 : 0;
        }

        return both == 0 ? 0 : (double)same / both;
    }
}
