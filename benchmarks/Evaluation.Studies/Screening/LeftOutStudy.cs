using System.Text.Json;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Patterns;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening;
using Evaluation.Patterns.Screening.Oddness;
using Evaluation.Simulation;
using Evaluation.Statistics;

namespace Evaluation.Studies.Screening;

/// <summary>A pattern that nobody has labelled: labels alone beside rules, tests and models together.</summary>
internal static class LeftOutStudy
{
    private const double Share = 0.04;

    /// <summary>Columns of areas under the curve.</summary>
    private const int Areas = 3;

    /// <summary>Columns of shares named.</summary>
    private const int Ways = 4;

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
            "pattern left out", "labels, pattern seen", "labels, not seen", "models without labels", "named by labels alone, %", "by rules, %", "by tests and models, %", "by all three layers, %");
        for (int kind = 0; kind < Kinds.Length; kind++)
            table.Add([JsonNamingPolicy.KebabCaseLower.ConvertName(Kinds[kind].ToString()), .. Cells(column => MeanError.Of(all.Select(round => round[kind][column])))]);
        table.Add(["**mean**", .. Cells(column => MeanError.Of(all.Select(round => round[..Kinds.Length].Average(row => row[column]))))]);
        table.Add(["**worst**", .. Cells(column => Enumerable.Range(0, Kinds.Length).Select(kind => MeanError.Of(all.Select(round => round[kind][column]))).MinBy(cell => cell.Mean))]);
        table.Add(["honest sheets named, %", "", "", "", .. Cells(column => MeanError.Of(all.Select(round => round[Kinds.Length][column])))[Areas..]]);
        return table.Add(["honest sheets of which a fact lists any score, %", "", "", "", "", MeanError.Of(all.Select(round => round[Kinds.Length][^1])).Percent, "", ""]);
    }

    private static string[] Cells(Func<int, MeanError> column) =>
        [.. Enumerable.Range(0, Areas).Select(i => column(i).Area), .. Enumerable.Range(Areas, Ways).Select(i => column(i).Percent)];

    /// <summary>By kind left out and at last for honest sheets: three areas under the curve, then the shares named in four ways; at the very end, honest sheets that facts touch.</summary>
    private static double[][] Round(StudyRun run, int i)
    {
        long seed = run.SeedOf("left out", i);
        SimulatedAssessment drawn = RoundSimulator.Draw(Settings, seed, run.Cancellation);
        PatternScreen screen = PatternScreen.Of(
            drawn.Scheme, drawn.InForce, seed, drawn.ToInputs(run.Cancellation), new PatternOptions { Draws = 999, MaxDegreeOfParallelism = 1 }, cancellationToken: run.Cancellation);
        var sheets = new LabelledSheets(drawn, screen, run.Cancellation);
        double[][] rows = [.. Kinds.Select(kind => sheets.LeaveOut(kind, new RandomStream(seed, 99)))];
        double[] honest = [.. Enumerable.Range(Areas + Ways, Ways).Select(column => rows.Average(row => row[column]))];
        return [.. rows.Select(row => row[..(Areas + Ways)]), [0, 0, 0, .. honest, sheets.HonestWithAFact]];
    }

    /// <summary>The sheets of a round with what was planted in each.</summary>
    private sealed class LabelledSheets
    {
        /// <summary>A missing proof here and there is a fact of honest sheets as well, and names nobody here.</summary>
        private const double HalfOfTheSheet = 0.5;

        private readonly PlantedKind?[] kinds;
        private readonly bool[] byRules;
        private readonly bool[] byTests;
        private readonly double[] listed;
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
            byTests = Named(context, screen.Findings.Where(finding => finding.Basis != FindingBasis.Fact));
            bool[] bySpeed = Named(context, screen.Findings.Where(finding => finding.Basis == FindingBasis.Fact && finding.Kind == PatternFindings.ImplausibleSpeed));
            listed = SharesListed(context, screen.Findings.Where(finding => finding.Basis == FindingBasis.Fact));
            byRules = [.. bySpeed.Zip(listed, (isFast, share) => isFast || share >= HalfOfTheSheet)];
            table = SheetProfile.WithRecord(evaluators, context.Sheets, screen.Seed, round);
            FeatureTable drawable = SheetProfile.Of(evaluators, context.Sheets, screen.Seed);
            joined = [.. EnsembleScore.Fit(drawable, screen.Seed, cancellation).Score(drawable).Select(score => score.Value)];
            seen = [.. SupervisedModel.Fit(table, [.. kinds.Select(kind => (bool?)(kind is not null))], evaluators, null, cancellation).OrThrow().HeldOutProbabilities];
        }

        /// <summary>The share of honest sheets of which a fact lists any score.</summary>
        internal double HonestWithAFact => ShareOf([.. listed.Select(share => share > 0)], sheet => kinds[sheet] is null);

        /// <summary>Learns from the other kinds and half of the honest sheets, and tries the rest.</summary>
        internal double[] LeaveOut(PlantedKind left, RandomStream random)
        {
            bool[] isTried = [.. kinds.Select(kind => kind == left || (kind is null && random.NextDouble() < 0.5))];
            bool?[] labels = [.. kinds.Select((kind, sheet) => isTried[sheet] ? null : (bool?)(kind is not null))];
            double?[] unseen = [.. SupervisedModel.Fit(table, labels, evaluators).OrThrow().Probabilities(table).Select(value => value.Value)];
            bool?[] truths = [.. kinds.Select((kind, sheet) => isTried[sheet] ? (bool?)(kind is not null) : null)];
            bool[] byLabels = [.. unseen.Select(probability => probability >= PatternOptions.Default.JudgedFrom)];
            bool[] byAll = [.. byLabels.Select((label, sheet) => label || byRules[sheet] || byTests[sheet])];
            bool[][] ways = [byLabels, byRules, byTests, byAll];
            return
            [
                .. new[] { seen, unseen, joined }.Select(scores => RankingQuality.Of(scores, truths)!.Auc),
                .. ways.Select(way => ShareOf(way, sheet => truths[sheet] == true)),
                .. ways.Select(way => ShareOf(way, sheet => truths[sheet] == false)),
            ];
        }

        private static double ShareOf(bool[] named, Func<int, bool> isMember) => Enumerable.Range(0, named.Length).Where(isMember).Average(sheet => named[sheet] ? 1.0 : 0);

        private static bool[] Named(PatternContext context, IEnumerable<Finding> findings)
        {
            HashSet<Party>[] about = [.. findings.Select(finding => finding.About.ToHashSet())];
            return [.. context.Round.Sheets.Select(sheet => about.Any(parties => context.PartiesOf(sheet).All(parties.Contains)))];
        }

        /// <summary>By sheet, the share of its scores that facts list one by one, such as full marks without evidence.</summary>
        private static double[] SharesListed(PatternContext context, IEnumerable<Finding> facts)
        {
            var cells = facts.SelectMany(fact => fact.Cells).Where(cell => cell.Indicator is not null).Distinct().ToLookup(cell => (cell.Evaluator, cell.Subject));
            ObservationTable observations = context.Round.Observations;
            return [.. context.Round.Sheets.Select(sheet => cells[(observations.Evaluators[sheet.Evaluator], observations.Subjects[sheet.Subject].Name)].Count() / (double)context.Round.Leaves.Count)];
        }
    }
}
