using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>Refuses to measure two ways of scoring that do not give the same figures.</summary>
internal static class Agreement
{
    private const int GridDigits = 18;

    internal static void Require(RoundResult result, HandWrittenScores byHand)
    {
        for (int place = 0; place < result.Standings.Count; place++)
        {
            Standing standing = result.Standings[place];
            int subject = byHand.Order[place];
            Require(standing.Subject.Name == BenchmarkRound.NameOf(subject), "order", subject);
            Require(standing.Rank == byHand.Ranks[subject], "rank", subject);
            Require(standing.Score == byHand.Totals[subject], "total", subject);
            RequireCard(standing.Card, byHand, subject);
        }
    }

    /// <summary>Compares every line with the loop's, whose endless decimals are put on the same grid as the scorecard's.</summary>
    private static void RequireCard(Scorecard card, HandWrittenScores byHand, int subject)
    {
        int[] next = [subject * BenchmarkScheme.BranchCount, subject * BenchmarkScheme.GroupCount, subject * BenchmarkScheme.LeafCount];
        decimal[][] levels = [byHand.Branches, byHand.Groups, byHand.Leaves];
        foreach (NodeScore line in card.Lines.Skip(1))
        {
            int level = line.Depth - 1;
            decimal expected = decimal.Round(levels[level][next[level]++], GridDigits, MidpointRounding.ToEven);
            Require(line.Score == expected, line.Indicator!.Code, subject);
        }
    }

    private static void Require(bool holds, string what, int subject)
    {
        if (!holds)
            throw new InvalidOperationException($"The scorer and the loop differ in {what} of {BenchmarkRound.NameOf(subject)}.");
    }
}
