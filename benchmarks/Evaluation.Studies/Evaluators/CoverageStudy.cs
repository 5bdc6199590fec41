using System.Globalization;
using Evaluation.Evaluators.Fair;
using Evaluation.Evaluators.Simulation;
using Evaluation.Scoring;

namespace Evaluation.Studies.Evaluators;

/// <summary>How often the 95 % intervals of fair scores hold what evaluators of mean severity give on average, and how far off scores are.</summary>
internal static class CoverageStudy
{
    internal static MarkdownTable Run(StudyRun run, int rounds)
    {
        var table = new MarkdownTable("design", "covered, %", "mean width, points", "error of fair scores", "error of official scores");
        foreach ((string name, SimulatedRaters design) in StudyDesigns.OfModel.Concat(StudyDesigns.Violating).Where(design => design.Design.Evaluators < 20))
        {
            Interval[] intervals = [.. run.Each("coverage, " + name, rounds, i => Draw(design, run.SeedOf("coverage " + name, i), run.Cancellation)).SelectMany(drawn => drawn)];
            table.Add(
                name,
                Percent(intervals.Average(interval => interval.Covers ? 1.0 : 0)),
                Number(intervals.Average(interval => interval.Width)),
                Number(Math.Sqrt(intervals.Average(interval => interval.FairError * interval.FairError))),
                Number(Math.Sqrt(intervals.Average(interval => interval.OfficialError * interval.OfficialError))));
        }

        return table;
    }

    private static Interval[] Draw(SimulatedRaters design, long seed, CancellationToken cancellation)
    {
        if (StudyRound.Draw(design, seed, cancellation) is not { } round)
            return [];
        RoundResult official = Scorer.For(round.Ratings.Scheme).Score(round.Ratings.Observations);
        return
        [
            .. FairScores.Of(round.Model, official, 200, seed, 1, null, cancellation).Select(score =>
            {
                double truth = round.Truth.ExpectedTotals[int.Parse(score.Subject.Name.AsSpan(1), CultureInfo.InvariantCulture)];
                return new Interval(truth >= score.Low && truth <= score.High, score.High - score.Low, (double)score.Fair! - truth, (double)score.Official! - truth);
            }),
        ];
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private readonly record struct Interval(bool Covers, double Width, double FairError, double OfficialError);
}
