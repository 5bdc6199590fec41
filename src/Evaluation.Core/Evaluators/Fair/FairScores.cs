using Evaluation.Evaluators.Model;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Fair;

/// <summary>Takes the severity of evaluators out of a round's scores, in the scheme's own points.</summary>
/// <remarks>
/// A rating is moved by what the model expects at the mean severity less what it expects of its evaluator; a cell by the mean over its
/// evaluators; then the scheme's rules add up, round, adjust and rank as always. Intervals are a parametric bootstrap: severities drawn with their
/// standard errors and ratings drawn from the model, subjects pulled towards their mean by how reliably they are told apart; percentiles of the totals so scored. They say how much chance is in the ratings, not
/// whether the indicators are the right ones. Cells without a measured evaluator stay as they are.
/// </remarks>
internal static class FairScores
{
    /// <summary>Works out the fair scores, in the order of the official standings.</summary>
    internal static FairScore[] Of(
        RoundModel model, RoundResult official, int draws, long seed, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var round = new FairRound(model, official);
        RoundResult fair = new FairDraw(round).AsEstimated(cancellationToken);
        var drawn = new Outcome[draws][];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, draws, parallel, () => new FairDraw(round), (draw, _, own) =>
        {
            drawn[draw] = OutcomesOf(own.AsDrawn(new RandomStream(seed, draw), cancellationToken));
            progress?.Report((double)Interlocked.Increment(ref done) / draws);
            return own;
        }, _ => { });
        return [.. official.Standings.Select(standing => Compare(standing, fair, Array.ConvertAll(drawn, outcomes => outcomes[standing.Card.Position])))];
    }

    /// <summary>What became of each subject, by its position in the round: hundreds of whole results would fill the memory.</summary>
    private static Outcome[] OutcomesOf(RoundResult drawn)
    {
        var outcomes = new Outcome[drawn.Observations.Subjects.Count];
        foreach (Standing own in drawn.Standings)
            outcomes[own.Card.Position] = new Outcome(own.Score, own.Rank, own.Grade?.Name);
        return outcomes;
    }

    private static FairScore Compare(Standing standing, RoundResult fair, Outcome[] draws)
    {
        Standing own = fair.Find(standing.Subject.Name)!;
        decimal[] totals = [.. draws.Where(draw => draw.Score is not null).Select(draw => draw.Score!.Value).Order()];
        decimal[] ranks = [.. draws.Where(draw => draw.Rank is not null).Select(draw => draw.Rank!.Value).Order()];
        return new FairScore(
            standing.Subject,
            standing.Score,
            own.Score,
            totals.Length == 0 ? 0 : (double)Lower(totals),
            totals.Length == 0 ? 0 : (double)Upper(totals),
            standing.Rank,
            own.Rank,
            ranks.Length == 0 ? null : Lower(ranks),
            ranks.Length == 0 ? null : Upper(ranks),
            standing.Grade?.Name,
            own.Grade?.Name,
            draws.Length == 0 ? 1 : draws.Count(draw => draw.Grade == standing.Grade?.Name) / (double)draws.Length);
    }

    /// <summary>
    /// The draw below which 2.5 % of what is not yet drawn will lie: of n draws the (n + 1) · 2.5 %-th, or the one before it (Davison and Hinkley 1997, § 5.2.1). Of too few
    /// draws it is the first.
    /// </summary>
    private static decimal Lower(decimal[] sorted) => sorted[Math.Max(0, PlacesOutside(sorted) - 1)];

    private static decimal Upper(decimal[] sorted) => sorted[sorted.Length - Math.Max(1, PlacesOutside(sorted))];

    /// <summary>How many places from either end the interval ends.</summary>
    private static int PlacesOutside(decimal[] sorted) => (sorted.Length + 1) / 40;

    private readonly record struct Outcome(decimal? Score, decimal? Rank, string? Grade);
}
