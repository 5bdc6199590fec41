using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Simulation;
using Evaluation.Findings;

namespace Evaluation.Studies.Evaluators;

/// <summary>How many false findings whole reviews have: evaluators are equally severe, and there is nothing to find.</summary>
internal static class FamilyStudy
{
    private static readonly (string Name, SimulatedRaters Design)[] Designs =
    [
        ("30×6×5", StudyDesigns.Crossed),
        ("two of six, 60×5", StudyDesigns.TwoOfSix),
        ("30×12×5", StudyDesigns.Crossed with { Evaluators = 12 }),
        ("cell effects 1", StudyDesigns.Crossed with { CellEffect = 1 }),
    ];

    internal static MarkdownTable Run(StudyRun run, int rounds)
    {
        var table = new MarkdownTable(["share of reviews with a false finding, %", .. Designs.Select(design => design.Name)]);
        FindingKind[][][] found = [.. Designs.Select((design, number) => run.Each("whole reviews, " + design.Name, rounds, i =>
            Review(design.Design with { SeveritySpread = 0 }, run.SeedOf("family" + number, i), run.Cancellation)))];
        foreach (FindingKind kind in EvaluatorFindings.All)
            table.Add([$"{kind.Code} {kind.Title.English.ToLowerInvariant()}", .. found.Select(reviews => Share(reviews, kinds => kinds.Contains(kind) ? 1 : 0))]);
        table.Add(["any", .. found.Select(reviews => Share(reviews, kinds => kinds.Length > 0 ? 1 : 0))]);
        table.Add(["findings a review", .. found.Select(reviews => reviews.Average(kinds => kinds.Length).ToString("0.00", CultureInfo.InvariantCulture))]);
        return table;
    }

    private static FindingKind[] Review(SimulatedRaters design, long seed, CancellationToken cancellation)
    {
        EvaluatorRatings ratings = design.Draw(seed);
        ValueList<EvaluatorRelation> ties =
        [
            .. from evaluator in ratings.Observations.Evaluators
               from subject in Enumerable.Range(0, ratings.Observations.Subjects.Count).Where(SimulatedRaters.IsTied)
               select new EvaluatorRelation(evaluator, ratings.Observations.Subjects[subject].Name),
        ];
        var options = new EvaluatorReviewOptions { Draws = 999, FairDraws = 0, Relations = ties, MaxDegreeOfParallelism = 1, SmallestSeverity = 0 };
        return [.. EvaluatorReview.Of(ratings.Scheme, ratings.Observations, seed, options, null, cancellation).Findings.Select(finding => finding.Kind)];
    }

    private static string Share(FindingKind[][] reviews, Func<FindingKind[], int> hitOf) =>
        RejectionRate.At5([.. reviews.Select(kinds => new RejectionCount(1, hitOf(kinds), 0))]).ToText();
}
