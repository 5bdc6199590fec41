using Evaluation.Evaluators.Model;
using Evaluation.Observations;
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
internal sealed class FairScores
{
    private readonly RoundModel model;
    private readonly RoundResult official;
    private readonly Scorer scorer;
    private readonly FairShifts shifts;

    private FairScores(RoundModel model, RoundResult official)
    {
        this.model = model;
        this.official = official;
        scorer = Scorer.For(official.Scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 });
        shifts = new FairShifts(model, official);
    }

    /// <summary>Works out the fair scores, in the order of the official standings.</summary>
    internal static FairScore[] Of(
        RoundModel model, RoundResult official, int draws, long seed, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var scores = new FairScores(model, official);
        RoundResult fair = scores.Score(scores.shifts.Expected(), cancellationToken);
        var drawn = new Outcome[draws][];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, draws, parallel, draw =>
        {
            drawn[draw] = scores.OutcomesOf(scores.Score(scores.shifts.Draw(new RandomStream(seed, draw)), cancellationToken));
            progress?.Report((double)Interlocked.Increment(ref done) / draws);
        });
        return [.. official.Standings.Select((standing, place) => Compare(standing, fair, [.. drawn.Select(outcomes => outcomes[place])]))];
    }

    /// <summary>The round scored with so many points added to each cell.</summary>
    private RoundResult Score(double[] added, CancellationToken cancellationToken)
    {
        ObservationTable round = model.Ratings.Observations;
        return scorer.TryScore(round, new FairEngine(official.Compiled, round, added), null, cancellationToken).OrThrow();
    }

    /// <summary>What became of each subject, in the order of the official standings: hundreds of whole results would fill the memory.</summary>
    private Outcome[] OutcomesOf(RoundResult drawn) => [.. official.Standings.Select(standing => drawn.Find(standing.Subject.Name)!)
        .Select(own => new Outcome(own.Score, own.Rank, own.Grade?.Name))];

    private static FairScore Compare(Standing standing, RoundResult fair, Outcome[] draws)
    {
        Standing own = fair.Find(standing.Subject.Name)!;
        decimal[] totals = [.. draws.Where(draw => draw.Score is not null).Select(draw => draw.Score!.Value).Order()];
        decimal[] ranks = [.. draws.Where(draw => draw.Rank is not null).Select(draw => draw.Rank!.Value).Order()];
        return new FairScore(
            standing.Subject,
            standing.Score,
            own.Score,
            totals.Length == 0 ? 0 : (double)Percentile(totals, 0.025),
            totals.Length == 0 ? 0 : (double)Percentile(totals, 0.975),
            standing.Rank,
            own.Rank,
            ranks.Length == 0 ? null : Percentile(ranks, 0.025),
            ranks.Length == 0 ? null : Percentile(ranks, 0.975),
            standing.Grade?.Name,
            own.Grade?.Name,
            draws.Length == 0 ? 1 : draws.Count(draw => draw.Grade == standing.Grade?.Name) / (double)draws.Length);
    }

    private static decimal Percentile(decimal[] sorted, double share) =>
        sorted[Math.Clamp((int)Math.Round(share * (sorted.Length - 1)), 0, sorted.Length - 1)];

    private readonly record struct Outcome(decimal? Score, decimal? Rank, string? Grade);
}
