using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>
/// COINr's sensitivity analysis of the ASEM index, run again from its own design of 500 draws: normalisation (z-scores or min-max), one of 100 sets of noisy
/// weights on two levels, arithmetic or geometric means.
/// </summary>
public sealed class CoinrReplayTests
{
    private const double Tolerance = 1e-10;

    private static readonly ValueList<Factor> Choices =
    [
        new MethodFactor([new ZScore(10, 2), new MinMax(Lowest: 1)]),
        new AggregationFactor([new WeightedMean(Relative: true), new GeometricMean(Relative: true)]),
    ];

    [Test]
    public void Every_score_of_the_500_draws_is_that_of_COINr()
    {
        Replay replay = Run();
        Dictionary<string, string>[] expected = AsemRound.Rows("t_sa_N100_d3_scores.csv");

        foreach (Dictionary<string, string> row in expected)
        {
            int subject = replay.Position(row["uCode"]);
            for (int draw = 0; draw < replay.Totals.Length; draw++)
            {
                double score = double.Parse(row[FormattableString.Invariant($"r_{draw + 1}")]);
                Assert.That(replay.Totals[draw][subject], Is.EqualTo(score).Within(Tolerance * score), $"{row["uCode"]} {draw + 1}");
            }
        }
    }

    [Test]
    public void Every_rank_of_the_500_draws_is_that_of_COINr()
    {
        Replay replay = Run();

        foreach (Dictionary<string, string> row in AsemRound.Rows("t_sa_N100_d3_ranks.csv"))
        {
            int subject = replay.Position(row["uCode"]);
            for (int draw = 0; draw < replay.Totals.Length; draw++)
                Assert.That(replay.Ranks[draw][subject], Is.EqualTo(double.Parse(row[FormattableString.Invariant($"r_{draw + 1}")])), $"{row["uCode"]} {draw + 1}");
        }
    }

    [Test]
    public void The_mean_rank_shift_and_the_indices_are_those_of_COINr()
    {
        Replay replay = Run();
        double[] shifts = Shifts(replay);
        var rows = new SobolRows(new SaltelliDesign(SamplingMethod.MonteCarlo, 100, [0, 1, 2, 3], isSecondOrder: false, 1), shifts);
        var options = new SensitivityOptions { Estimator = FirstOrderEstimator.Uncentred, Resamples = 0 };
        ValueList<SobolIndices> indices = new SobolAnalysis(rows, ["Normalisation", "Weights", "Aggregation"], options, seed: 1).Indices();

        Assert.That(shifts, Is.EqualTo(AsemRound.Column(AsemRound.Rows("t_sa_N100_d3_y_meanabsrankchange.csv"), "y")).Within(Tolerance));
        foreach ((Dictionary<string, string> row, SobolIndices index) in AsemRound.Rows("t_sa_N100_d3_indices.csv").Zip(indices))
        {
            Assert.That(index.Factor, Is.EqualTo(row["Variable"]));
            Assert.That(index.First, Is.EqualTo(double.Parse(row["Si"])).Within(Tolerance));
            Assert.That(index.Total, Is.EqualTo(double.Parse(row["STi"])).Within(Tolerance));
        }
    }

    [Test]
    public void The_statistics_of_ranks_are_those_of_COINr()
    {
        Replay replay = Run();

        foreach (Dictionary<string, string> row in AsemRound.Rows("t_sa_N100_d3_rankstats.csv"))
        {
            int subject = replay.Position(row["uCode"]);
            var ranks = new RankDistribution([.. replay.Ranks.Take(200).Select(draw => (ushort)(2 * draw[subject]))]);
            Assert.That(replay.Result.Find(row["uCode"])!.Rank, Is.EqualTo(decimal.Parse(row["Nominal"])));
            Assert.That(ranks.Mean, Is.EqualTo(double.Parse(row["Mean"])).Within(Tolerance));
            Assert.That(ranks.Quantile(0.5, QuantileRule.Linear), Is.EqualTo(double.Parse(row["Median"])).Within(Tolerance));
            Assert.That(ranks.Quantile(0.05, QuantileRule.Linear), Is.EqualTo(double.Parse(row["Q5"])).Within(Tolerance));
            Assert.That(ranks.Quantile(0.95, QuantileRule.Linear), Is.EqualTo(double.Parse(row["Q95"])).Within(Tolerance));
        }
    }

    private sealed record Replay(RoundResult Result, double[][] Totals, double[][] Ranks)
    {
        internal int Position(string name) => Result.Find(name)!.Card.Position;
    }

    private static Replay Run()
    {
        RoundResult result = AsemRound.Score();
        var diagnostics = new DiagnosticBag();
        FactorSet set = FactorSet.Prepare(result, Choices, seed: 1, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToList()));
        Dictionary<string, string>[] weights = AsemRound.Rows("t_noisy_weight_sets.csv");
        var worker = new DrawWorker(set.Plan);
        var totals = new List<double[]>();
        var ranks = new List<double[]>();
        foreach (Dictionary<string, string> row in AsemRound.Rows("t_sa_N100_d3_design.csv"))
        {
            set.Apply([row["norm"] == "n_zscore" ? 0.25 : 0.75, row["agg"] == "a_amean" ? 0.25 : 0.75], [0, 0], worker.Settings);
            foreach (Dictionary<string, string> weight in weights.Where(weight => weight["iCode"] != "Index"))
                worker.Settings.Multiply(set.Plan.PositionOf(weight["iCode"]), double.Parse(weight["w" + row["weight_set"]]));
            worker.Score();
            totals.Add([.. worker.Totals]);
            ranks.Add([.. worker.Codes.Select(code => code / 2.0)]);
        }

        return new Replay(result, [.. totals], [.. ranks]);
    }

    private static double[] Shifts(Replay replay)
    {
        double[] nominal = [.. replay.Result.Observations.Subjects.Select(subject => (double)replay.Result.Find(subject.Name)!.Rank!.Value)];
        return [.. replay.Ranks.Select(draw => draw.Zip(nominal, (own, official) => Math.Abs(own - official)).Average())];
    }
}
