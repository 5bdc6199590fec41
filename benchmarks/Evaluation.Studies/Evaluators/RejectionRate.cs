using System.Globalization;

namespace Evaluation.Studies.Evaluators;

/// <summary>The share of tests that rejected, and its Monte Carlo error: tests of one round are not independent, rounds are.</summary>
internal readonly record struct RejectionRate(double Share, double Error, int Tests)
{
    internal static RejectionRate At5(IReadOnlyList<RejectionCount> rounds) => Of(rounds, count => count.At5);

    internal static RejectionRate At1(IReadOnlyList<RejectionCount> rounds) => Of(rounds, count => count.At1);

    /// <summary>Whether the share lies above a level by more than three Monte Carlo errors.</summary>
    internal bool IsAbove(double level) => Share > level + (3 * Error);

    internal string ToText() => Tests == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * Share:0.0} ± {100 * Error:0.0}");

    internal string ToText(double level) => Tests > 0 && IsAbove(level) ? $"**{ToText()}**" : ToText();

    private static RejectionRate Of(IReadOnlyList<RejectionCount> rounds, Func<RejectionCount, int> hitsOf)
    {
        int tests = rounds.Sum(round => round.Tests);
        if (tests == 0)
            return new RejectionRate(double.NaN, double.NaN, 0);
        double share = (double)rounds.Sum(hitsOf) / tests;
        double squares = rounds.Sum(round => Math.Pow(hitsOf(round) - (share * round.Tests), 2));
        // No hit at all still leaves the share of one hit in doubt.
        return new RejectionRate(share, Math.Max(Math.Sqrt(squares), 1) / tests, tests);
    }
}
