using Evaluation.Robustness.Engine;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>Sums up the draws of a study.</summary>
internal sealed class StudySummary
{
    private readonly RoundResult result;
    private readonly StudyRunner run;
    private readonly RobustnessOptions options;
    private readonly RankDistribution[] distributions;

    internal StudySummary(RoundResult result, StudyRunner run, RobustnessOptions options)
    {
        (this.result, this.run, this.options) = (result, run, options);
        distributions = new RankDistribution[run.Ranks.Subjects];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism };
        Parallel.For(0, distributions.Length, parallel, subject => distributions[subject] = new RankDistribution(run.Ranks.Of(subject)));
    }

    internal ValueList<SubjectRobustness> Subjects() => result.Standings.Select(Sum).ToValueList();

    internal ValueList<PairProbability> Neighbours()
    {
        Standing[] ranked = [.. result.Standings.Where(standing => standing.Rank is not null)];
        return ranked.Zip(ranked.Skip(1), (above, below) => new PairProbability(
            above.Subject, below.Subject, run.Ranks.ProbabilityAbove(above.Card.Position, below.Card.Position))).ToValueList();
    }

    /// <summary>The longest runs in which no neighbour is told apart from the next.</summary>
    internal ValueList<TiedGroup> Groups(ValueList<PairProbability> neighbours)
    {
        var groups = new List<TiedGroup>();
        for (int first = 0; first < neighbours.Count;)
        {
            int end = first;
            while (end < neighbours.Count && !(neighbours[end].Probability >= options.Separation))
                end++;
            if (end > first)
            {
                Standing[] members = [.. result.Standings.Skip(first).Take(end - first + 1)];
                groups.Add(new TiedGroup(members.Select(member => member.Subject).ToValueList(), members[0].Rank!.Value, members[^1].Rank!.Value));
            }

            first = end + 1;
        }

        return groups.ToValueList();
    }

    internal double MeanRankShift()
    {
        (double sum, long count) = (0, 0);
        foreach (Standing standing in result.Standings.Where(standing => standing.Rank is not null))
        {
            double nominal = (double)standing.Rank!.Value;
            foreach ((double rank, int times) in distributions[standing.Card.Position].Counts)
                sum += Math.Abs(rank - nominal) * times;
            count += distributions[standing.Card.Position].Ranked;
        }

        return count == 0 ? 0 : sum / count;
    }

    private SubjectRobustness Sum(Standing standing)
    {
        int subject = standing.Card.Position;
        RankDistribution ranks = distributions[subject];
        double tail = (1 - options.Level) / 2;
        double nominal = (double)(standing.Rank ?? 0);
        return new SubjectRobustness
        {
            Subject = standing.Subject,
            NominalRank = standing.Rank,
            NominalGrade = standing.Grade?.Name,
            MedianRank = ranks.Quantile(0.5, options.Quantiles),
            MeanRank = ranks.Mean,
            LowRank = ranks.Quantile(tail, options.Quantiles),
            HighRank = ranks.Quantile(1 - tail, options.Quantiles),
            BestRank = ranks.Best,
            WorstRank = ranks.Worst,
            Ranked = ranks.Ranked / (double)run.Ranks.Draws,
            SameRank = ranks.CountOf(nominal) / (double)run.Ranks.Draws,
            Grades = Grades(subject),
        };
    }

    private ValueList<GradeProbability> Grades(int subject)
    {
        int width = run.GradeNames.Length + 1;
        return run.GradeNames.Select((name, i) => new GradeProbability(
            name, run.GradeCounts[(subject * width) + i + 1] / (double)run.Ranks.Draws)).ToValueList();
    }
}
