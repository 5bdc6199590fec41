using System.Globalization;
using System.Text.Json;
using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening;
using Evaluation.Patterns.Screening.Oddness;
using Evaluation.Simulation;
using Evaluation.Statistics;
using Evaluation.Studies.Detectors;

namespace Evaluation.Studies.Screening;

/// <summary>A pattern that nobody has labelled: labels alone beside rules, tests and models together.</summary>
internal static class LeftOutStudy
{
    private const double Share = 0.04;

    private static readonly PlantedKind[] Kinds =
    [
        PlantedKind.StraightLining, PlantedKind.Cycle, PlantedKind.Random, PlantedKind.CopiedSheet, PlantedKind.Speeder, PlantedKind.FullWithoutEvidence,
    ];

    private static readonly SimulationSettings Settings = new()
    {
        Offices = 300,
        Evaluators = 10,
        RoundingToFive = 0.4,
        RoundingToTen = 0.3,
        Plants = Kinds.Select(kind => new PlantedPattern(kind, Share)).ToValueList(),
    };

    internal static MarkdownTable Run(StudyRun run, int rounds)
    {
        double[][][] all = run.Each("left out", rounds, i => Round(run, i));
        var table = new MarkdownTable(
            "pattern left out", "labels, pattern seen", "labels, not seen", "models without labels", "named by labels alone, %", "by rules, tests and models, %", "by all with the labels, %");
        for (int kind = 0; kind < Kinds.Length; kind++)
            table.Add([JsonNamingPolicy.KebabCaseLower.ConvertName(Kinds[kind].ToString()), .. Cells(column => all.Average(round => round[kind][column]))]);
        table.Add(["**mean**", .. Cells(column => all.Average(round => round[..Kinds.Length].Average(row => row[column])))]);
        table.Add(["**worst**", .. Cells(column => Enumerable.Range(0, Kinds.Length).Min(kind => all.Average(round => round[kind][column])))]);
        return table.Add(["honest sheets named, %", "", "", "", .. Enumerable.Range(3, 3).Select(column => Percent(all.Average(round => round[Kinds.Length][column])))]);
    }

    private static string[] Cells(Func<int, double> column) => [.. Enumerable.Range(0, 3).Select(i => Text.Auc(column(i))), .. Enumerable.Range(3, 3).Select(i => Percent(column(i)))];

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>By kind left out and at last for honest sheets: three areas under the curve, then the shares named in three ways.</summary>
    private static double[][] Round(StudyRun run, int i)
    {
        long seed = run.SeedOf("left out", i);
        SimulatedAssessment drawn = RoundSimulator.Draw(Settings, seed, run.Cancellation);
        PatternScreen screen = PatternScreen.Of(
            drawn.Scheme, drawn.InForce, seed, drawn.ToInputs(run.Cancellation), new PatternOptions { Draws = 999, MaxDegreeOfParallelism = 1 }, cancellationToken: run.Cancellation);
        var sheets = new LabelledSheets(drawn, screen, run.Cancellation);
        double[][] rows = [.. Kinds.Select(kind => sheets.LeaveOut(kind, new RandomStream(seed, 99)))];
        return [.. rows.Select(row => row[..6]), [0, 0, 0, .. Enumerable.Range(6, 3).Select(column => rows.Average(row => row[column]))]];
    }

    /// <summary>The sheets of a round with what was planted in each.</summary>
    private sealed class LabelledSheets
    {
        private readonly PlantedKind?[] kinds;
        private readonly bool[] isNamed;
        private readonly FeatureTable table;
        private readonly string[] evaluators;
        private readonly double?[] joined;
        private readonly double?[] seen;

        internal LabelledSheets(SimulatedAssessment drawn, PatternScreen screen, CancellationToken cancellation)
        {
            PatternRound round = screen.Round;
            var context = new PatternContext(round, screen.Inputs, screen.Options, screen.Seed, new PatternLog(0.05), cancellation);
            var planted = drawn.Truths.GroupBy(truth => (truth.Evaluator!, truth.Subject!)).ToDictionary(sheet => sheet.Key, sheet => sheet.First().Kind);
            evaluators = [.. round.Sheets.Select(sheet => round.Observations.Evaluators[sheet.Evaluator])];
            kinds = [.. round.Sheets.Select((sheet, i) => planted.TryGetValue((evaluators[i], round.Observations.Subjects[sheet.Subject].Name), out PlantedKind kind) ? kind : (PlantedKind?)null)];
            HashSet<Party>[] about = [.. screen.Findings.Where(IsOfSheets).Select(finding => finding.About.ToHashSet())];
            isNamed = [.. round.Sheets.Select(sheet => about.Any(parties => context.PartiesOf(sheet).All(parties.Contains)))];
            table = SheetProfile.WithRecord(evaluators, context.Sheets, screen.Seed, round);
            FeatureTable drawable = SheetProfile.Of(evaluators, context.Sheets, screen.Seed);
            joined = [.. EnsembleScore.Fit(drawable, screen.Seed, cancellation).Score(drawable).Select(score => score.Value)];
            seen = [.. SupervisedModel.Fit(table, [.. kinds.Select(kind => (bool?)(kind is not null))], evaluators, null, cancellation).OrThrow().HeldOutProbabilities];
        }

        /// <summary>Learns from the other kinds and half of the honest sheets, and tries the rest.</summary>
        internal double[] LeaveOut(PlantedKind left, RandomStream random)
        {
            bool[] isTried = [.. kinds.Select(kind => kind == left || (kind is null && random.NextDouble() < 0.5))];
            bool?[] labels = [.. kinds.Select((kind, sheet) => isTried[sheet] ? null : (bool?)(kind is not null))];
            double?[] unseen = [.. SupervisedModel.Fit(table, labels, evaluators).OrThrow().Probabilities(table).Select(value => value.Value)];
            bool?[] truths = [.. kinds.Select((kind, sheet) => isTried[sheet] ? (bool?)(kind is not null) : null)];
            bool[] byLabels = [.. unseen.Select(probability => probability >= PatternOptions.Default.JudgedFrom)];
            bool[] byAll = [.. byLabels.Zip(isNamed, (label, named) => label || named)];
            bool[][] ways = [byLabels, isNamed, byAll];
            return
            [
                .. new[] { seen, unseen, joined }.Select(scores => RankingQuality.Of(scores, truths)!.Auc),
                .. ways.Select(way => ShareOf(way, sheet => truths[sheet] == true)),
                .. ways.Select(way => ShareOf(way, sheet => truths[sheet] == false)),
            ];
        }

        private static double ShareOf(bool[] named, Func<int, bool> isMember) => Enumerable.Range(0, named.Length).Where(isMember).Average(sheet => named[sheet] ? 1.0 : 0);

        /// <summary>Facts that are true of honest sheets as well, such as a missing proof here and there, name nobody here.</summary>
        private static bool IsOfSheets(Finding finding) => finding.Basis != FindingBasis.Fact || finding.Kind == PatternFindings.ImplausibleSpeed;
    }
}
