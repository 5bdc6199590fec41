using Evaluation.Evaluators;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Habits;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Statistics;

namespace Evaluation.Studies.Evaluators;

/// <summary>Real ratings whose persons are split at random into two groups, or seen in random order: nobody can treat those differently.</summary>
internal static class RandomGroupStudy
{
    private const int Draws = 199;

    internal static string Run(StudyRun run, int rounds)
    {
        string text = "";
        foreach ((string file, int fullMark) in new[] { ("data.ratings1.csv", 4), ("data.ratings3.csv", 4) })
            text += StudyData.Rows(file) is { } rows ? $"`{file}`\n\n{TableOf(run, file, RealRounds.OfPersons(rows, fullMark), rounds)}\n" : StudyData.Absent(file);
        return text;
    }

    private static MarkdownTable TableOf(StudyRun run, string file, EvaluatorRatings ratings, int rounds)
    {
        RoundModel model = RoundModel.Of(ratings, 12, -1, null, run.Cancellation).OrThrow();
        SheetResiduals[] sheets = SheetResiduals.Of(model);
        RejectionCount[][] counts = run.Each("random groups, " + file, rounds, i =>
        {
            var random = new RandomStream(run.SeedOf(file, i), 0);
            ValueList<string> groups = ratings.SubjectsRated.Select(_ => random.NextBelow(2) == 0 ? "A" : "B").ToValueList();
            InteractionTest test = InteractionTest.Of(model.Fit, new InteractionFactor(RoundModel.EvaluatorFacet), new InteractionFactor(RoundModel.SubjectFacet, groups)).OrThrow();
            var dealt = GroupPermutation.Of(model, groups, Draws * 5, run.SeedOf(file, i), new ParallelOptions { MaxDegreeOfParallelism = 1 });
            BiasTable facets = BiasTable.Of(model.Fit, new InteractionFactor(RoundModel.EvaluatorFacet), new InteractionFactor(RoundModel.SubjectFacet, groups));
            return new[]
            {
                RejectionCount.Of([test.Probability]),
                RejectionCount.Of([Math.Max(test.Probability, dealt.Probability)]),
                RejectionCount.Of(test.Cells.Where(cell => double.IsFinite(cell.Z)).Select(cell => cell.Probability)),
                RejectionCount.Of(test.Cells.Where(cell => double.IsFinite(cell.Z)).Select(cell => Math.Max(cell.Probability, dealt.ProbabilityOf(cell.First, cell.Second)))),
                RejectionCount.Of(facets.Cells.Select(cell => cell.Probability)),
                RejectionCount.Of(sheets.Select((sheet, place) => Drift(model, sheet, random, run.SeedOf(file, (i * 100) + place)))),
            };
        });
        var table = new MarkdownTable("statistic", "at 5 %", "at 1 %");
        string[] names = ["joint: group, chi-square alone", "joint: group, as reported", "cell z: group, alone", "cell: group, as reported", "FACETS t: group", "drift"];
        for (int i = 0; i < names.Length; i++)
        {
            RejectionCount[] own = [.. counts.Select(round => round[i])];
            table.Add(names[i], RejectionRate.At5(own).ToText(0.05), RejectionRate.At1(own).ToText(0.01));
        }

        return table;
    }

    /// <summary>The sheets of an evaluator in random order.</summary>
    private static double Drift(RoundModel model, SheetResiduals sheet, RandomStream random, long seed)
    {
        double[] points = [.. sheet.Ratings.GroupBy(rating => model.Ratings.Ratings[rating].Subject).Select(own => own.Sum(model.ResidualInPoints))];
        double[] times = [.. points.Select(_ => random.NextDouble())];
        return DriftTest.Of(points, times, Draws, seed, new ParallelOptions { MaxDegreeOfParallelism = 1 })?.PValue ?? double.NaN;
    }
}
