using System.Globalization;
using Evaluation.Patterns;
using Evaluation.Patterns.Indices;
using Evaluation.Simulation;

namespace Evaluation.Studies.Screening;

/// <summary>How many indicators of an honest round truly have little to do with the rest, which so many offices leave no doubt about.</summary>
internal static class TrueDiscrimination
{
    private const int Offices = 3000;
    private const int Rounds = 6;

    /// <summary>By design, in words, the share of indicators whose correlation with the others lies below what PAT129 asks for.</summary>
    internal static string Of(StudyRun run, IEnumerable<PatternDesign> designs) => string.Join("; ", designs.Select(design => string.Create(
        CultureInfo.InvariantCulture, $"{design.Name}: {100 * run.Each("true correlations, " + design.Name, Rounds, i => ShareBelow(run, design, i)).Average():0.0} %")));

    private static double ShareBelow(StudyRun run, PatternDesign design, int i)
    {
        SimulationSettings settings = design.Settings with { Offices = Offices, HasPrevious = false, HasSelfScores = false, Evidence = 0, Comments = 0, SecondsPerScore = 0 };
        SimulatedAssessment drawn = RoundSimulator.Draw(settings, run.SeedOf("true correlations " + design.Name, i), run.Cancellation);
        var round = PatternRound.Of(drawn.Scheme, drawn.Observations, run.Cancellation);
        double[][] shares = [.. Enumerable.Range(0, round.Sheets.Count).Select(sheet => round.Shares.Row(sheet).ToArray())];
        double[] sums = [.. shares.Select(row => row.Sum())];
        return Enumerable.Range(0, round.Leaves.Count).Average(leaf =>
        {
            double[] own = [.. shares.Select(row => row[leaf])];
            return Vectors.Correlation(own, [.. sums.Zip(own, (sum, share) => sum - share)], out _) < PatternOptions.Default.LowestDiscrimination ? 1.0 : 0;
        });
    }
}
