using static Evaluation.Benchmarks.BenchmarkScheme;

namespace Evaluation.Benchmarks;

/// <summary>
/// What somebody who has just this one scheme would write: plain arrays in, plain arrays out, one pass over the subjects. No rules,
/// no kinds of nothing, no record of which rule fired; the same arithmetic and the same figures.
/// </summary>
internal sealed class HandWrittenScorer
{
    private readonly BenchmarkRound round;
    private readonly HandWrittenScores scores;

    private HandWrittenScorer(BenchmarkRound round) => (this.round, scores) = (round, new HandWrittenScores(round.SubjectCount));

    internal static HandWrittenScores Score(BenchmarkRound round, int threads)
    {
        var scorer = new HandWrittenScorer(round);
        if (threads == 1)
            scorer.ScoreSubjects(0, round.SubjectCount);
        else
            scorer.ScoreInParallel();
        scorer.Rank();
        return scorer.scores;
    }

    private void ScoreInParallel()
    {
        const int block = 512;
        int blocks = (round.SubjectCount + block - 1) / block;
        Parallel.For(0, blocks, i => ScoreSubjects(i * block, Math.Min((i + 1) * block, round.SubjectCount)));
    }

    private void ScoreSubjects(int first, int end)
    {
        for (int subject = first; subject < end; subject++)
        {
            decimal total = 0;
            for (int branch = 0; branch < BranchCount; branch++)
                total += ScoreBranch(subject, branch);
            scores.Totals[subject] = decimal.Round(total, TotalDigits, MidpointRounding.AwayFromZero);
        }
    }

    private decimal ScoreBranch(int subject, int branch)
    {
        bool isMeanOfSums = IsMeanOfSums(branch);
        decimal score = 0;
        for (int child = 0; child < GroupsPerBranch; child++)
        {
            int group = (branch * GroupsPerBranch) + child;
            decimal points = isMeanOfSums ? SumGroup(subject, group) : MeanGroup(subject, group, GroupFullMarks[child]);
            scores.Groups[(subject * GroupCount) + group] = points;
            // Every group under a mean has 25 points, as the branch itself has: its weights add up to 1.
            score += isMeanOfSums ? GroupWeights[child] * points : points;
        }

        return scores.Branches[(subject * BranchCount) + branch] = score;
    }

    private decimal SumGroup(int subject, int group)
    {
        Span<decimal> leaves = ScoreLeaves(subject, group, LeafScale.OfSum);
        return leaves[0] + leaves[1] + leaves[2] + leaves[3] + leaves[4];
    }

    private decimal MeanGroup(int subject, int group, decimal fullMark)
    {
        Span<decimal> leaves = ScoreLeaves(subject, group, LeafScale.OfMean);
        decimal sum = 0;
        for (int leaf = 0; leaf < LeavesPerGroup; leaf++)
            sum += LeafWeights[leaf] * leaves[leaf];
        return fullMark * sum / 100m;
    }

    private Span<decimal> ScoreLeaves(int subject, int group, LeafScale scale)
    {
        int first = (subject * LeafCount) + (group * LeavesPerGroup);
        Span<decimal> leaves = scores.Leaves.AsSpan(first, LeavesPerGroup);
        leaves[0] = Direct(round.Numbers[first], scale.FullMarks[0]);
        leaves[1] = Proportion(round.Numbers[first + 1], TargetOf(group), scale.FullMarks[1]);
        leaves[2] = scale.BandPoints[BandOf(round.Numbers[first + 2])];
        leaves[3] = round.Answers[first + 3] ? scale.FullMarks[3] : 0m;
        leaves[4] = scale.LevelPoints[round.Levels[first + 4]];
        return leaves;
    }

    private static decimal Direct(decimal points, decimal fullMark) =>
        points >= 0m && points <= fullMark ? points : throw new InvalidOperationException("The points are outside the scale.");

    private static decimal Proportion(decimal value, decimal target, decimal fullMark) =>
        value >= target ? fullMark
        : value >= 0m ? fullMark * value / target
        : throw new InvalidOperationException("The value is below 0.");

    private static int BandOf(decimal value)
    {
        int band = 0;
        while (band < BandFrom.Length && value < BandFrom[band])
            band++;
        return band;
    }

    private void Rank()
    {
        decimal[] falling = new decimal[scores.Totals.Length];
        for (int i = 0; i < falling.Length; i++)
        {
            falling[i] = -scores.Totals[i];
            scores.Order[i] = i;
        }

        Array.Sort(scores.Order, (a, b) => falling[a] != falling[b] ? falling[a].CompareTo(falling[b]) : a.CompareTo(b));
        for (int place = 0; place < scores.Order.Length; place++)
        {
            int subject = scores.Order[place];
            bool ties = place > 0 && falling[subject] == falling[scores.Order[place - 1]];
            scores.Ranks[subject] = ties ? scores.Ranks[scores.Order[place - 1]] : place + 1;
        }
    }
}
