using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
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
    private readonly int[] cells;
    private readonly double[] perCell;
    private readonly double[] means;
    private readonly PointDraws noise;
    private readonly double widening;
    private readonly int leaves;

    private FairScores(RoundModel model, RoundResult official)
    {
        this.model = model;
        this.official = official;
        scorer = Scorer.For(official.Scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 });
        leaves = official.Compiled.Leaves.Length;
        cells = [.. model.Ratings.Ratings.Select(rating => (rating.Subject * leaves) + rating.Leaf)];
        noise = new PointDraws(model, [.. Enumerable.Range(0, cells.Length)], LikelyEtas(model));
        perCell = new double[model.Ratings.Observations.Subjects.Count * leaves];
        for (int i = 0; i < cells.Length; i++)
            perCell[cells[i]] += double.IsNaN(model.Fit.Eta(i)) ? 0 : 1;
        means = MeansOf(model, cells, perCell.Length);
        widening = 1 / Math.Sqrt(Math.Max(RoundModel.LeastCalibration, model.Fit.Calibration));
    }

    /// <summary>Works out the fair scores, in the order of the official standings.</summary>
    internal static FairScore[] Of(
        RoundModel model, RoundResult official, int draws, long seed, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var scores = new FairScores(model, official);
        RoundResult fair = scores.Score(model.ShiftAt, cancellationToken);
        var drawn = new Outcome[draws][];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, draws, parallel, draw =>
        {
            drawn[draw] = scores.OutcomesOf(scores.Draw(new RandomStream(seed, draw), cancellationToken));
            progress?.Report((double)Interlocked.Increment(ref done) / draws);
        });
        return [.. official.Standings.Select((standing, place) => Compare(standing, fair, [.. drawn.Select(outcomes => outcomes[place])]))];
    }

    /// <summary>One draw: what the ratings might have been, and what might be known of severities.</summary>
    private RoundResult Draw(RandomStream random, CancellationToken cancellationToken)
    {
        double[] severities = [.. model.Evaluators.Elements.Select(element => element.Measure + (random.NextNormal() * model.ErrorOf(element)))];
        int[] elements = model.Fit.Ratings.ColumnOf(1);
        return Score(
            rating =>
            {
                double uniform = random.NextDouble();
                double severity = severities[elements[rating]];
                return double.IsNaN(model.Fit.Eta(rating)) || double.IsNaN(severity)
                    ? 0
                    : (widening * (noise.Draw(rating, uniform) - noise.Expected[rating])) + model.ShiftAt(rating, severity);
            },
            cancellationToken);
    }

    /// <summary>
    /// The sums of measures at which chance is drawn: subjects are where they probably are, not where they seem to be. Estimates lie too far apart, and near the ends of
    /// a scale there is too little chance.
    /// </summary>
    private static double[] LikelyEtas(RoundModel model)
    {
        FacetMeasures subjects = model.Fit.Facets[0];
        double share = subjects.Model.Population.Reliability is var reliability && double.IsFinite(reliability) ? reliability * model.Fit.CorrectionFactor : 1;
        double mean = subjects.Elements.Where(subject => double.IsFinite(subject.Measure)).Average(subject => subject.Measure);
        int[] column = model.Fit.Ratings.ColumnOf(0);
        return [.. Enumerable.Range(0, column.Length).Select(rating => model.Fit.Eta(rating) is var eta && double.IsNaN(eta)
            ? 0
            : eta - ((1 - share) * (subjects.Elements[column[rating]].Measure - mean)))];
    }

    private RoundResult Score(Func<int, double> shiftOf, CancellationToken cancellationToken)
    {
        double[] shifts = new double[perCell.Length];
        for (int rating = 0; rating < cells.Length; rating++)
        {
            double shift = shiftOf(rating);
            if (shift != 0)
                shifts[cells[rating]] += shift / perCell[cells[rating]];
        }

        for (int first = 0; first < shifts.Length; first += leaves)
            Contain(shifts.AsSpan(first, leaves), first);
        ObservationTable round = model.Ratings.Observations;
        return scorer.TryScore(round, new FairEngine(official.Compiled, round, shifts), null, cancellationToken).OrThrow();
    }

    /// <summary>
    /// Keeps a subject's leaves between nothing and their full marks; what one has no room for goes to those that have. Cut off instead, it would make good and poor subjects
    /// look more certain than they are.
    /// </summary>
    private void Contain(Span<double> shifts, int first)
    {
        double left = 0;
        for (int leaf = 0; leaf < shifts.Length; leaf++)
        {
            double contained = Math.Clamp(shifts[leaf], -means[first + leaf], RoomAbove(first, leaf));
            left += shifts[leaf] - contained;
            shifts[leaf] = contained;
        }

        double room = 0;
        for (int leaf = 0; leaf < shifts.Length; leaf++)
            room += RoomTowards(left, shifts[leaf], first, leaf);
        double share = room > 0 ? Math.Min(1, Math.Abs(left) / room) * Math.Sign(left) : 0;
        for (int leaf = 0; share != 0 && leaf < shifts.Length; leaf++)
            shifts[leaf] += share * RoomTowards(left, shifts[leaf], first, leaf);
    }

    private double RoomTowards(double direction, double shift, int first, int leaf) =>
        perCell[first + leaf] == 0 ? 0 : Math.Max(0, direction > 0 ? RoomAbove(first, leaf) - shift : means[first + leaf] + shift);

    private double RoomAbove(int first, int leaf) =>
        perCell[first + leaf] == 0 ? 0 : Math.Max(0, (double)official.Compiled.Layout.Leaf(leaf).FullMark - means[first + leaf]);

    /// <summary>By cell, the mean of the points given in it; 0 without any.</summary>
    private static double[] MeansOf(RoundModel model, int[] cells, int count)
    {
        double[] sums = new double[count];
        int[] counts = new int[count];
        for (int i = 0; i < cells.Length; i++)
        {
            sums[cells[i]] += (double)model.Ratings.Ratings[i].Points;
            counts[cells[i]]++;
        }

        return [.. sums.Select((sum, cell) => sum / Math.Max(1, counts[cell]))];
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
