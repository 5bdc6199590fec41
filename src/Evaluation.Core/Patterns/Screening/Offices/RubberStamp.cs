using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether scores follow self-scores more closely than independent looking could: for each evaluator beside the others, and for the whole round.</summary>
internal static class RubberStamp
{
    private const int FewestSheets = 5;

    /// <summary>A score that is looked up twice scatters by the panel's own noise; below half of it there is something else than luck.</summary>
    private const double LargestRatio = 0.5;

    /// <summary>Who scores on a finer grid, or with less scatter, is somewhat nearer; who takes over every other score is nearer by half.</summary>
    private const double SmallestGain = 1.0 / 3;

    private static readonly LocalText EvaluatorFamily = new("closeness of each evaluator to self-scores", "各评估员与自评的接近程度");
    private static readonly LocalText RoundFamily = new("closeness of the round to self-scores", "本轮评分与自评的接近程度");
    private static readonly LocalText DistanceName = new("difference of mean distances", "平均差距之差");
    private static readonly LocalText RatioName = new("variance ratio", "方差比");

    private static readonly LocalText Evaluator = new(
        "The scores of {0} lie {1} of full marks closer to the self-scores than those of others, over {2} sheets.", "在 {2} 份评分表中，{0}的评分与自评的差距比他人平均小满分的 {1}。");

    private static readonly LocalText Round = new(
        "Over {0} scores, self-score and score differ by less than the panel differs within itself: the variance is {1} times what the panel's own noise would make it.",
        "在 {0} 个评分中，自评与评分之差小于评审组内部的差异：其方差仅为评审组自身误差所致方差的 {1} 倍。");

    private static readonly LocalText FewSheets = new(
        "No two evaluators have {0} sheets each that can be compared with self-scores.", "没有两位以上评估员各有 {0} 份可与自评比较的评分表。");

    private static readonly LocalText NoPanel = new(
        "Offices were not scored by several evaluators, so the scores' own noise is not known.", "单位未由多名评估员评分，无法得知评分自身误差。");

    internal static void LookAtEvaluators(PatternContext context, SelfShares self)
    {
        (int Evaluator, int Subject, double Distance)[] sheets = [.. SheetDistances(context.Round, self)];
        int[] evaluators = [.. sheets.GroupBy(sheet => sheet.Evaluator).Where(group => group.Count() >= FewestSheets).Select(group => group.Key).Order()];
        if (evaluators.Length < 2)
        {
            context.Log.Abstain(PatternFindings.SelfScore, FewSheets.With(FewestSheets));
            return;
        }

        bool isShared = sheets.GroupBy(sheet => sheet.Subject).Count(group => group.Count() > 1) * 2 > self.Table.Count;
        FamilyTest[] tests =
        [
            .. evaluators.Select(evaluator => Test(context, evaluator, [.. sheets.GroupBy(sheet => isShared ? sheet.Subject : 0).Select(group => new PermutationStratum(
                [.. group.Select(sheet => sheet.Distance)], [.. group.Select(sheet => sheet.Evaluator == evaluator)]))])).OfType<FamilyTest>(),
        ];
        context.Log.Screen(EvaluatorFamily, tests, context.Round.Observations.Evaluators.Count - tests.Length);
    }

    internal static void LookAtRound(PatternContext context, SelfShares self, int[] offices)
    {
        if (PanelNoise.Of(context.Round) is not { } noise)
        {
            context.Log.Abstain(PatternFindings.SelfScore, NoPanel, GradeDrift.RoundOf(context));
            return;
        }

        double squares = 0;
        int degrees = 0;
        for (int leaf = 0; leaf < context.Round.Leaves.Count; leaf++)
        {
            double[] differences = [.. offices.Where(office => noise.Has(office, leaf)).Select(office => self.Difference(office, leaf)).Where(value => !double.IsNaN(value))];
            double mean = differences.Length == 0 ? 0 : differences.Average();
            squares += differences.Sum(value => (value - mean) * (value - mean));
            degrees += Math.Max(0, differences.Length - 1);
        }

        if (degrees == 0)
        {
            context.Log.Abstain(PatternFindings.SelfScore, NoPanel, GradeDrift.RoundOf(context));
            return;
        }

        double ratio = squares / degrees / noise.Variance;
        double p = ratio < LargestRatio ? FisherSnedecor.CDF(degrees, noise.Degrees, ratio) : 1;
        context.Log.Screen(RoundFamily, [new FamilyTest(p, (q, family) => Make(
            GradeDrift.RoundOf(context), Round.Fill(degrees, Figures.Statistic(ratio)), RatioName, ratio, p, q, family, degrees, LargestRatio))], abstained: 0);
    }

    /// <summary>The mean distance of each sheet from the self-score moved to the evaluator's own level: who is milder is nearer to it by that alone.</summary>
    private static IEnumerable<(int Evaluator, int Subject, double Distance)> SheetDistances(PatternRound round, SelfShares self)
    {
        Dictionary<int, double> leniency = Enumerable.Range(0, round.Sheets.Count).Where(sheet => round.Sheets[sheet].Evaluator >= 0)
            .SelectMany(sheet => Enumerable.Range(0, round.Leaves.Count).Select(leaf => (
                round.Sheets[sheet].Evaluator, Gap: self.Own(round.Sheets[sheet].Subject, leaf) - (round.Shares[sheet, leaf] ?? double.NaN))))
            .Where(cell => !double.IsNaN(cell.Gap)).GroupBy(cell => cell.Evaluator).ToDictionary(own => own.Key, own => own.Average(cell => cell.Gap));
        for (int sheet = 0; sheet < round.Sheets.Count; sheet++)
        {
            ScoringSheet own = round.Sheets[sheet];
            double[] distances =
            [
                .. Enumerable.Range(0, round.Leaves.Count)
                    .Select(leaf => Math.Abs((round.Shares[sheet, leaf] ?? double.NaN) - self.Own(own.Subject, leaf) + leniency.GetValueOrDefault(own.Evaluator)))
                    .Where(distance => !double.IsNaN(distance)),
            ];
            if (own.Evaluator >= 0 && distances.Length >= SelfShares.FewestLeaves)
                yield return (own.Evaluator, own.Subject, distances.Average());
        }
    }

    private static FamilyTest? Test(PatternContext context, int evaluator, PermutationStratum[] strata)
    {
        var options = new PermutationOptions(
            context.SeedFor("rubber stamp", evaluator), Math.Max(999, context.Options.Draws), Threads: context.Options.MaxDegreeOfParallelism);
        if (PermutationTest.Of(strata, Alternative.Less, options, context.CancellationToken) is not { } result)
            return null;
        string name = context.Round.Observations.Evaluators[evaluator];
        PermutationStratum[] told = [.. strata.Where(stratum => stratum.IsInformative)];
        double others = told.Sum(stratum => stratum.Values.Sum() - stratum.Sum) / told.Sum(stratum => stratum.Count - stratum.FocalCount);
        return new FamilyTest(-result.Difference >= SmallestGain * others ? result.PValue : 1, (q, family) => Make(
            new Party(PartyRole.Evaluator, name),
            Evaluator.Fill(SafeText.Of(name), Percents.Signed(-result.Difference), result.FocalCount),
            DistanceName,
            result.Difference,
            result.PValue,
            q,
            family,
            result.Count,
            threshold: null));
    }

    private static Finding Make(
        Party about, LocalText statement, LocalText statisticName, double statistic, double p, double q, FindingFamily family, int observations, double? threshold) => new()
        {
            Kind = PatternFindings.SelfScore,
            About = [about],
            Statement = statement,
            StatisticName = statisticName,
            Statistic = statistic,
            PValue = p,
            QValue = q,
            Threshold = threshold,
            Family = family,
            Observations = observations,
        };
}
